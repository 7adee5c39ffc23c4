package fr.care.controle.generation;

import fr.care.controle.source.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The findings of the exposure audits. */
final class Constats {
    /** Mean number of those of an audit. */
    private static final int COMBIEN = 34;

    /** Tenths. */
    private static final int CVSS_MAX = 100;

    private static final List<String> CRITICITES = List.of("CRITIQUE", "HAUTE", "MOYENNE", "FAIBLE", "INFO");

    /** Tenths. */
    private final int seuil;

    Constats(Plan plan) {
        seuil = plan.parametres()
                .exposition()
                .cvssCritique()
                .valeur()
                .movePointRight(1)
                .intValueExact();
    }

    /**
     * What an audit found.
     *
     * @param cvss tenths; empty when the scanner gives none
     */
    private record Gravite(Optional<Integer> cvss, String criticite, boolean residuel) {}

    /** @param montre whether it is the audit that shows the case of the candidate */
    void ecrire(Structure s, String audit, Passage passage, boolean montre, Hasard hasard, Depot depot)
            throws IOException {
        Table table = depot.table(Sources.VULNERABILITES);
        int combien = hasard.entre(COMBIEN - 15, COMBIEN + 16);
        String domaine = ".services-numeriques.%s.hopital-exemple.example:443/application"
                .formatted(s.id().toLowerCase(Locale.ROOT));
        for (int i = 0; i < combien; i++) {
            Gravite gravite = i > 0 ? sansDanger(hasard) : premiere(s, passage, montre, hasard);
            table.ligne(
                    hasard,
                    audit,
                    "C-" + Ligne.chiffres(i + 1, 5),
                    "serveur-" + Ligne.chiffres(hasard.entre(1, 60), 2) + domaine,
                    "CVE-" + hasard.entre(2015, 2026) + "-" + Ligne.chiffres(hasard.entre(1, 49_999), 5),
                    gravite.cvss().map(Constats::dixiemes).orElse(""),
                    gravite.criticite(),
                    gravite.residuel() ? "OUI" : hasard.parmi(List.of("", "NON")));
        }
    }

    /** The one that makes an audit what it is. */
    private Gravite premiere(Structure s, Passage passage, boolean montre, Hasard hasard) {
        if (!passage.conforme()) {
            int critique = hasard.entre(seuil + 1, CVSS_MAX);
            return new Gravite(Optional.of(critique), criticite(critique), false);
        }
        return switch (montre ? s.cas() : Cas.ORDINAIRE) {
            case CVSS -> new Gravite(Optional.of(seuil + s.ecart()), "", false);
            case RISQUE_RESIDUEL -> new Gravite(Optional.of(seuil + 1), "CRITIQUE", true);
            case CRITIQUE_SANS_CVSS -> new Gravite(Optional.empty(), "CRITIQUE", false);
            default -> sansDanger(hasard);
        };
    }

    private Gravite sansDanger(Hasard hasard) {
        int cvss = hasard.entre(0, seuil - 1);
        boolean note = !hasard.pourMille(80);
        return note
                ? new Gravite(Optional.of(cvss), hasard.pourMille(300) ? "" : criticite(cvss), hasard.pourMille(20))
                : new Gravite(Optional.empty(), criticite(cvss), hasard.pourMille(20));
    }

    private String criticite(int cvss) {
        return CRITICITES.get(cvss >= seuil ? 0 : cvss >= 70 ? 1 : cvss >= 40 ? 2 : cvss > 0 ? 3 : 4);
    }

    private static String dixiemes(int cvss) {
        return cvss / 10 + "." + cvss % 10;
    }
}
