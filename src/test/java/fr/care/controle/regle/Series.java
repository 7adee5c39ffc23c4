package fr.care.controle.regle;

import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.audit.AuditExposition;
import fr.care.controle.domaine.audit.Constat;
import fr.care.controle.domaine.audit.Constats;
import fr.care.controle.domaine.audit.Criticite;
import fr.care.controle.domaine.audit.Outil;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.motif.Souillure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Series of audits written as text: {@code P+14 D-10=1 2026-03-15/2026-03-20 2026-03-15/}. Dates are ISO, or count days from P or
 * D; {@code launch/end} when they differ, {@code launch/} while it runs; after {@code =}, what the audit shows.
 */
final class Series {
    static final Souillure REJET = new Souillure(Code.LIGNE_REJETEE, preuve("rejet", 7));
    static final Souillure CONFLIT = new Souillure(Code.CONFLIT, preuve("conflit", 8));

    private static final Pattern ESPACES = Pattern.compile(" +");

    private Series() {}

    /** After {@code =}: the score, 3 when it is not given. The n-th audit is {@code <ad>-n}, on line n of the file {@code <ad>}. */
    static List<AuditAds> ads(String ad, String texte) {
        List<AuditAds> audits = new ArrayList<>();
        for (String mot : mots(texte)) {
            int rang = audits.size() + 1;
            int score = mot.contains("=") ? Integer.parseInt(apres(mot, '=')) : 3;
            audits.add(new AuditAds(ad + "-" + rang, lancement(mot), fin(mot), score, preuve(ad, rang)));
        }
        return audits;
    }

    /**
     * After {@code =}, letters: C a critical finding, R one whose residual risk is justified, J a rejected finding, S by SILENE, N
     * a platform that does not conform.
     */
    static List<AuditExposition> exposition(String perimetre, String texte) {
        List<AuditExposition> audits = new ArrayList<>();
        for (String mot : mots(texte)) {
            int rang = audits.size() + 1;
            String traits = mot.contains("=") ? apres(mot, '=') : "";
            audits.add(new AuditExposition(
                    perimetre + "-" + rang,
                    traits.contains("S") ? Outil.SILENE : Outil.INDUSTRIELLE,
                    !traits.contains("N"),
                    lancement(mot),
                    fin(mot),
                    constats(traits),
                    preuve(perimetre, rang)));
        }
        return audits;
    }

    static Constat constat(String id, Optional<BigDecimal> cvss, Optional<Criticite> criticite, boolean residuel) {
        return new Constat(id, cvss, criticite, residuel, preuve("constat " + id, 1));
    }

    static List<String> mots(String texte) {
        return ESPACES.splitAsStream(texte).filter(mot -> !mot.isEmpty()).toList();
    }

    /** {@code P+14}, {@code D-10} or ISO. */
    static LocalDate date(String texte) {
        return switch (texte.charAt(0)) {
            case 'P' -> UnDossier.P.plusDays(Integer.parseInt(texte.substring(1)));
            case 'D' -> UnDossier.D.plusDays(Integer.parseInt(texte.substring(1)));
            default -> LocalDate.parse(texte);
        };
    }

    static Preuve preuve(String fichier, int ligne) {
        return new Preuve(UnDossier.D, fichier, ligne);
    }

    private static Constats constats(String traits) {
        List<Constat> certains = new ArrayList<>();
        if (traits.contains("C")) {
            certains.add(constat("C", Optional.of(new BigDecimal("9.8")), Optional.empty(), false));
        }
        if (traits.contains("R")) {
            certains.add(constat("R", Optional.of(new BigDecimal("9.8")), Optional.empty(), true));
        }
        return new Constats(certains, List.of(), traits.contains("J") ? List.of(preuve("constat J", 1)) : List.of());
    }

    private static LocalDate lancement(String mot) {
        return date(avant(avant(mot, '='), '/'));
    }

    private static Optional<LocalDate> fin(String mot) {
        String dates = avant(mot, '=');
        String fin = dates.contains("/") ? apres(dates, '/') : dates;
        return fin.isEmpty() ? Optional.empty() : Optional.of(date(fin));
    }

    private static String avant(String texte, char separateur) {
        int i = texte.indexOf(separateur);
        return i < 0 ? texte : texte.substring(0, i);
    }

    private static String apres(String texte, char separateur) {
        return texte.substring(texte.indexOf(separateur) + 1);
    }
}
