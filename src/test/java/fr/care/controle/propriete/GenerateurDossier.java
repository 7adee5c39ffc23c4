package fr.care.controle.propriete;

import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.source.Sources;

/** Exercises, convergence, decisions of the ARS, supporting documents. */
final class GenerateurDossier {
    private final Plan plan;
    private final Hasard h;
    private final Depot depot;
    private int exercices;

    GenerateurDossier(Plan plan, Depot depot) {
        this.plan = plan;
        h = plan.hasard();
        this.depot = depot;
    }

    void generer() {
        if (plan.ght() && h.chance(30)) {
            exercice("GHT", "");
        } else if (h.chance(30)) {
            plan.ejs().forEach(ej -> exercice("EJ", ej));
        } else {
            plan.unitesPmsi().forEach(unite -> exercice(plan.ejs().contains(unite) ? "EJ" : "EG", unite));
        }
        if (h.chance(15)) {
            exercice("EG", plan.egs().get(0).finess());
        }
        if (plan.ght() ? h.chance(95) : h.chance(3)) {
            convergence();
        }
        plan.unitesActivite().forEach(unite -> {
            if (h.chance(25)) {
                depot.ajouter(
                        Sources.DECISIONS_ARS,
                        "candidat_id",
                        plan.id(),
                        "objet",
                        "SANS_AD",
                        "finess",
                        unite,
                        "decision",
                        h.mot("ACCEPTE REFUSE"));
            }
        });
        if (plan.depose() || h.chance(10)) {
            pieces();
        }
    }

    private void exercice(String niveau, String finess) {
        boolean bien = plan.bien();
        depot.ajouter(
                Sources.EXERCICES,
                "exercice_id",
                plan.id() + "-X" + ++exercices,
                "candidat_id",
                plan.id(),
                "date_exercice",
                bien
                        ? h.mot("2025-01-01 2026-02-03 " + plan.jusqua())
                        : h.mot("2024-12-31 " + plan.jusqua().plusDays(1)),
                "niveau",
                bien ? niveau : h.mot("EG EJ " + niveau),
                "finess",
                finess.isEmpty() && !bien ? plan.egs().get(0).finess() : finess,
                "directions_impliquees",
                bien ? "OUI" : h.mot("OUI NON -"),
                "si_unique",
                bien ? "OUI" : h.mot("OUI NON -"),
                "justificatif",
                bien ? h.mot("RAPPORT ATTESTATION") : h.mot("RAPPORT AUCUN"));
    }

    private void convergence() {
        String oui = plan.bien() ? "OUI" : h.mot("OUI NON -");
        depot.ajouter(
                Sources.CONVERGENCE_GHT,
                "candidat_id",
                plan.id(),
                "equipe_projet",
                plan.bien() ? "OUI" : "NON",
                "schema_gouvernance",
                oui,
                "trajectoire",
                plan.bien() ? "OUI" : "",
                "date_premier_jalon",
                plan.bien() ? h.mot("2027-07-30 2026-12-01") : h.mot("2027-07-31 2028-06-01 -"),
                "modalites_organisationnelles",
                h.mot("OUI OUI OUI NON"),
                "budget_previsionnel",
                oui,
                "ad_couverts",
                plan.bien() ? "TOUS" : "AD-" + plan.id() + "-U|AD-INCONNU",
                "ad_deja_converges",
                h.mot("- - NON OUI"));
    }

    private void pieces() {
        for (Objectif objectif : Objectif.values()) {
            Chaine.PARAMETRES.attendu(objectif.numero()).pieces().forEach(choix -> {
                if (plan.bien() || h.chance(70)) {
                    depot.ajouter(
                            Sources.PIECES,
                            "candidat_id",
                            plan.id(),
                            "objectif",
                            objectif.code(),
                            "type_piece",
                            h.parmi(choix),
                            "fichier",
                            "piece.pdf");
                }
            });
        }
    }
}
