package fr.care.controle.generation;

import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The audits of the directories and of the internet exposure, with their findings. */
final class Audits implements Redaction {
    private static final int AUDITS = 30;
    /** Mean number of findings of an exposure audit. */
    private static final int CONSTATS = 34;

    private static final LocalDate PREMIER = LocalDate.of(2026, 2, 16);
    /** Days between the first audits and the last ones. */
    private static final int DUREE = 276;
    /** Days after which a candidate that does poorly begins: about the last day when it may. */
    private static final int RETARD = 139;

    private static final LocalDate PREMIER_AU_PLUS_TARD = LocalDate.of(2026, 7, 7);

    private static final List<String> CRITICITES = List.of("CRITIQUE", "HAUTE", "MOYENNE", "FAIBLE", "INFO");
    /** Hundredths: on the bound of the critical level, below it and above it. */
    private static final List<Integer> CVSS_LIMITES = List.of(890, 900, 910, 0, 1_000);

    @Override
    public void ecrire(Structure s, LocalDate nuit, long graine, Depot depot) throws IOException {
        for (int i = 0; !s.annuaires().isEmpty() && i < AUDITS; i++) {
            ads(s, i, nuit, new Hasard(graine, s.rang(), "ads" + i), depot);
        }
        for (int i = 0; i < AUDITS; i++) {
            exposition(s, i, nuit, new Hasard(graine, s.rang(), "exposition" + i), depot);
        }
    }

    /** The less a candidate does, the later it begins and the more irregular it is. */
    private static LocalDate lancement(Structure s, int rang, int audites, Hasard hasard) {
        if (rang < audites && s.niveau() == 1) {
            return hasard.autour(PREMIER_AU_PLUS_TARD);
        }
        int retard = s.niveau() == 0 ? RETARD : 0;
        int pas = (DUREE - retard) / (AUDITS / audites + 1);
        return PREMIER.plusDays(retard + (long) (rang / audites) * pas + hasard.entre(0, 5));
    }

    private static void ads(Structure s, int rang, LocalDate nuit, Hasard hasard, Depot depot) throws IOException {
        int annuaires = s.annuaires().size();
        LocalDate lancement = lancement(s, rang, annuaires, hasard);
        LocalDate fin = lancement.plusDays(hasard.entre(0, 3));
        int score = Math.min(5, Math.max(1, s.niveau() + hasard.entre(0, 2)));
        boolean corrige = hasard.pourMille(5) && nuit.isAfter(Plan.PREMIERE_NUIT);
        if (!lancement.isAfter(nuit)) {
            depot.table(Sources.AUDITS_ADS)
                    .ligne(
                            hasard,
                            s.annuaires().get(rang % annuaires),
                            "ADS-" + s.id() + "-" + rang,
                            lancement,
                            fin.isAfter(nuit) ? "" : fin,
                            corrige ? 6 - score : score);
        }
    }

    private static void exposition(Structure s, int rang, LocalDate nuit, Hasard hasard, Depot depot)
            throws IOException {
        int perimetres = s.perimetres().size();
        LocalDate lancement = lancement(s, rang, perimetres, hasard);
        LocalDate fin = lancement.plusDays(hasard.entre(0, 5));
        boolean silene = hasard.pourMille(600);
        String audit = "EXT-" + s.id() + "-" + rang;
        if (lancement.isAfter(nuit)) {
            return;
        }
        depot.table(Sources.AUDITS_EXPOSITION)
                .ligne(
                        hasard,
                        s.perimetres().get(rang % perimetres),
                        audit,
                        silene ? "SILENE" : "INDUSTRIELLE",
                        silene ? "" : "Plateforme d'audit " + hasard.entre(1, 9),
                        hasard.parmi(List.of("OUI", "", "OUI", "", "OUI", s.niveau() > 1 ? "" : "NON")),
                        lancement,
                        fin.isAfter(nuit) ? "" : fin);
        if (!fin.isAfter(nuit)) {
            constats(s, audit, hasard, depot);
        }
    }

    private static void constats(Structure s, String audit, Hasard hasard, Depot depot) throws IOException {
        Table table = depot.table(Sources.VULNERABILITES);
        int combien = hasard.entre(CONSTATS - 15, CONSTATS + 16);
        for (int i = 0; i < combien; i++) {
            boolean notee = !hasard.pourMille(80);
            int cvss = cvss(s, hasard);
            table.ligne(
                    hasard,
                    audit,
                    "C-%05d".formatted(i + 1),
                    "serveur-%02d.services-numeriques.%s.hopital-exemple.example:443/application"
                            .formatted(hasard.entre(1, 60), s.id().toLowerCase(Locale.ROOT)),
                    "CVE-%d-%05d".formatted(hasard.entre(2015, 2026), hasard.entre(1, 49_999)),
                    notee ? Ligne.centiemes(cvss) : "",
                    notee && hasard.pourMille(300) ? "" : criticite(cvss),
                    hasard.parmi(List.of("", "NON", "", "NON", s.niveau() > 1 ? "OUI" : "NON")));
        }
    }

    private static int cvss(Structure s, Hasard hasard) {
        if (hasard.pourMille(s.niveau() > 1 ? 1 : 20)) {
            return hasard.parmi(CVSS_LIMITES);
        }
        return hasard.entre(0, s.niveau() == 0 ? 100 : 89) * 10;
    }

    private static String criticite(int cvss) {
        return CRITICITES.get(cvss >= 900 ? 0 : cvss >= 700 ? 1 : cvss >= 400 ? 2 : cvss > 0 ? 3 : 4);
    }
}
