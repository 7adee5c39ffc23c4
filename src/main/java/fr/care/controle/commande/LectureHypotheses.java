package fr.care.controle.commande;

import fr.care.controle.consultation.Hypothese;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the hypotheses of the command line; an identifier may hold any character, so that the last signs split. */
final class LectureHypotheses {
    private static final Pattern AUDIT = Pattern.compile("(.+)=([^=@]+)@([^@]+)");
    private static final Pattern EXERCICE = Pattern.compile("([A-Za-z]+)(?::([^:@]+))?@([^@]+)");

    private LectureHypotheses() {}

    static Hypothese auditAds(String texte) {
        Matcher m = lire(AUDIT, texte, "--audit-ads", "AD=SCORE@AAAA-MM-JJ");
        return new Hypothese.AuditAds(m.group(1), m.group(2), date(m.group(3), texte));
    }

    static Hypothese auditExposition(String texte) {
        Matcher m = lire(AUDIT, texte, "--audit-exposition", "PERIMETRE=OK|CRITIQUE@AAAA-MM-JJ");
        boolean critique = switch (m.group(2).toUpperCase(Locale.ROOT)) {
            case "OK" -> false;
            case "CRITIQUE" -> true;
            default -> throw refus(texte, "--audit-exposition", "PERIMETRE=OK|CRITIQUE@AAAA-MM-JJ");
        };
        return new Hypothese.AuditExposition(m.group(1), critique, date(m.group(3), texte));
    }

    static Hypothese exercice(String texte) {
        Matcher m = lire(EXERCICE, texte, "--exercice", "NIVEAU[:FINESS]@AAAA-MM-JJ");
        return new Hypothese.Exercice(
                m.group(1).toUpperCase(Locale.ROOT), Optional.ofNullable(m.group(2)), date(m.group(3), texte));
    }

    private static Matcher lire(Pattern forme, String texte, String option, String attendu) {
        Matcher m = forme.matcher(texte);
        if (!m.matches()) {
            throw refus(texte, option, attendu);
        }
        return m;
    }

    private static LocalDate date(String jour, String texte) {
        try {
            return LocalDate.parse(jour);
        } catch (DateTimeException e) {
            throw new ErreurUsage("Date « %s » impossible dans « %s », attendu : AAAA-MM-JJ.".formatted(jour, texte));
        }
    }

    private static ErreurUsage refus(String texte, String option, String attendu) {
        return new ErreurUsage("Valeur « %s » refusée pour %s, attendu : %s.".formatted(texte, option, attendu));
    }
}
