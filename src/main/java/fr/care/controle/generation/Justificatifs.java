package fr.care.controle.generation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Crisis exercises, documents handed over and decisions of the ARS. */
final class Justificatifs implements Redaction {
    private final Plan plan;

    Justificatifs(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void ecrire(Structure s, LocalDate nuit, Depot depot) throws IOException {
        Hasard hasard = new Hasard(plan.graine(), s.rang(), "justificatifs");
        // One night out of so many, the export of the exercises does not come.
        if (!Plan.sansExercices(nuit)) {
            exercice(s, new Hasard(plan.graine(), s.rang(), "exercice"), depot);
        }
        pieces(s, nuit, hasard, depot);
        decision(s, hasard, depot);
    }

    private void exercice(Structure s, Hasard hasard, Depot depot) throws IOException {
        LocalDate date = dateExercice(s, hasard);
        boolean fait = s.niveau() > 1 || hasard.pourMille(600);
        boolean prouve = !s.montre(Cas.EXERCICE_SANS_PREUVE) && (s.niveau() > 1 || hasard.pourMille(800));
        if (!fait || s.montre(Cas.SANS_EXERCICE)) {
            return;
        }
        boolean partage = s.niveau() > 1 || hasard.pourMille(700);
        depot.table(Sources.EXERCICES)
                .ligne(
                        hasard,
                        "EXE-" + s.id(),
                        s.id(),
                        date,
                        s.ght() ? "GHT" : s.montre(Cas.EXERCICE_INCOHERENT) ? "EG" : "EJ",
                        s.ght() ? "" : s.entites().get(0).finess(),
                        Redaction.ouiNon(partage),
                        Redaction.ouiNon(partage),
                        prouve ? hasard.parmi(List.of("RAPPORT", "RAPPORT", "ATTESTATION")) : "AUCUN");
    }

    private LocalDate dateExercice(Structure s, Hasard hasard) {
        Parametres p = plan.parametres();
        LocalDate tot = p.exercice().auPlusTot().valeur();
        LocalDate depenses = p.depenses().exerciceAuPlusTot().valeur();
        int apres = hasard.entre(250, 600);
        int peuApres = hasard.entre(2, 200);
        return switch (s.cas()) {
            case EXERCICE_AU_PLUS_TOT -> tot.plusDays(s.ecart());
            case EXERCICE_CE_SOIR -> Plan.PREMIERE_NUIT.plusDays(s.ecart());
            case EXERCICE_DEPENSES -> depenses.plusDays(s.ecart());
            case ORDINAIRE -> tot.plusDays(apres);
            default -> depenses.plusDays(peuApres);
        };
    }

    /** A submitted file has nearly all it should; the others come little by little. */
    private void pieces(Structure s, LocalDate nuit, Hasard hasard, Depot depot) throws IOException {
        boolean depose = s.depot().filter(jour -> !jour.isAfter(nuit)).isPresent();
        int chances = depose ? 960 + 13 * s.niveau() : 300;
        for (Map.Entry<String, Parametres.Attendu> objectif :
                plan.parametres().objectifs().entrySet()) {
            for (List<String> choix : objectif.getValue().pieces()) {
                String type = hasard.parmi(choix);
                boolean fournie = hasard.pourMille(chances);
                if (fournie && !s.montre(Cas.SANS_PIECE) && !s.montre(Cas.SANS_PIECE_GHT)) {
                    depot.table(Sources.PIECES)
                            .ligne(
                                    hasard,
                                    s.id(),
                                    "D1." + objectif.getKey(),
                                    type,
                                    type.toLowerCase(Locale.ROOT) + "-" + s.rang() + ".pdf",
                                    s.reference().minusDays(hasard.entre(0, 90)));
                }
            }
        }
    }

    private static void decision(Structure s, Hasard hasard, Depot depot) throws IOException {
        String decision = switch (s.cas()) {
            case SANS_AD_ACCEPTE -> "ACCEPTE";
            case SANS_AD_REFUSE -> "REFUSE";
            default -> "";
        };
        if (!decision.isEmpty()) {
            depot.table(Sources.DECISIONS_ARS)
                    .ligne(
                            hasard,
                            s.id(),
                            "SANS_AD",
                            s.entites().get(0).finess(),
                            decision,
                            s.reference().minusDays(hasard.entre(10, 90)));
        }
    }
}
