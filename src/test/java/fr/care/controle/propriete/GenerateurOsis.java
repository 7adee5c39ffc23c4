package fr.care.controle.propriete;

import fr.care.controle.source.Sources;
import java.util.List;

/** The oSIS questionnaires: ten fields of measures, so that nine are 90 %, and the two of the budget. */
final class GenerateurOsis {
    private static final String MESURES = "QR_MATURINH-SSI-MPR-V1";
    private static final String BUDGET = "QR_MATURINH-SSI-CPT-V1";
    private static final int CHAMPS = 10;
    private static final List<String> CHAMPS_BUDGET = List.of("CPT_PART_BUDGET_NUMERIQUE", "CPT_ETP_SSI");

    private final Plan plan;
    private final Hasard h;
    private final Depot depot;

    GenerateurOsis(Plan plan, Depot depot) {
        this.plan = plan;
        h = plan.hasard();
        this.depot = depot;
    }

    static void referentiel(Depot depot, Hasard h) {
        if (h.chance(3)) {
            return;
        }
        for (int i = 1; i <= CHAMPS; i++) {
            depot.ajouter(
                    Sources.REFERENTIEL_OSIS, "questionnaire", MESURES, "mesure", String.valueOf(i), "champ", "M" + i);
        }
        CHAMPS_BUDGET.forEach(champ ->
                depot.ajouter(Sources.REFERENTIEL_OSIS, "questionnaire", BUDGET, "mesure", "1", "champ", champ));
    }

    void generer() {
        for (String unite : plan.unitesPmsi()) {
            int vides = plan.bien() ? h.entre(0, 1) : h.entre(1, 3);
            for (int i = 1; i <= CHAMPS; i++) {
                reponse(unite, MESURES, "M" + i, i <= vides ? "" : "réponse");
            }
            CHAMPS_BUDGET.forEach(champ ->
                    reponse(unite, BUDGET, champ, plan.bien() ? h.mot("0 2,5 100 101 -1 inconnu") : h.mot("- 3")));
        }
    }

    private void reponse(String finess, String questionnaire, String champ, String valeur) {
        if (valeur.isEmpty() && h.chance(50)) {
            return;
        }
        depot.ajouter(
                Sources.OSIS,
                "finess",
                finess,
                "questionnaire",
                questionnaire,
                "champ",
                champ,
                "valeur",
                valeur,
                "date_saisie",
                h.mot("2026-10-01 2026-10-01 -"));
    }
}
