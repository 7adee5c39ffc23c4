package fr.care.controle.generation;

import fr.care.controle.generation.Structure.Site;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The oSIS questionnaires: each field answered several times over the year, the latest entry being the one that counts. */
final class Osis implements Redaction {
    static final String MESURES = "QR_MATURINH-SSI-MPR-V1";
    static final String BUDGET = "QR_MATURINH-SSI-CPT-V1";

    private static final int REPONSES = 500;
    private static final int MESURES_EVALUEES = 28;
    private static final List<String> CHAMPS_BUDGET =
            List.of("CPT_PART_BUDGET_NUMERIQUE", "CPT_ETP_SSI", "CPT_MONTANT", "CPT_EXERCICE");
    private static final LocalDate OUVERTURE = LocalDate.of(2026, 3, 2);

    /** A field of a questionnaire. */
    record Champ(String questionnaire, int mesure, String nom) {}

    static final List<Champ> CHAMPS = champs();

    private static List<Champ> champs() {
        List<Champ> champs = new ArrayList<>();
        for (int mesure = 1; mesure <= MESURES_EVALUEES; mesure++) {
            champs.add(new Champ(MESURES, mesure, "MPR_%02d_ETAT".formatted(mesure)));
            champs.add(new Champ(MESURES, mesure, "MPR_%02d_ECHEANCE".formatted(mesure)));
        }
        CHAMPS_BUDGET.forEach(champ -> champs.add(new Champ(BUDGET, MESURES_EVALUEES + 1, champ)));
        return List.copyOf(champs);
    }

    /** The fields that are expected, once for the campaign. */
    static void referentiel(long graine, Depot depot) throws IOException {
        for (Champ champ : CHAMPS) {
            depot.table(Sources.REFERENTIEL_OSIS)
                    .ligne(
                            new Hasard(graine, 0, champ.nom()),
                            champ.questionnaire(),
                            champ.mesure(),
                            champ.nom(),
                            "Mesure " + champ.mesure() + " : " + champ.nom());
        }
    }

    @Override
    public void ecrire(Structure s, LocalDate nuit, long graine, Depot depot) throws IOException {
        Hasard hasard = new Hasard(graine, s.rang(), "osis");
        List<Site> sites = s.sites();
        int combien = Math.max(REPONSES, sites.size() * CHAMPS.size());
        for (int i = 0; i < combien; i++) {
            int passage = i / CHAMPS.size();
            Champ champ = CHAMPS.get(i % CHAMPS.size());
            depot.table(Sources.OSIS)
                    .ligne(
                            hasard,
                            sites.get(passage % sites.size()).finess(),
                            champ.questionnaire(),
                            champ.nom(),
                            reponse(s, champ, hasard),
                            OUVERTURE.plusDays(passage / sites.size() * 30L + hasard.entre(0, 25)));
        }
    }

    /** Blank about as often as the bound of completeness allows, more or less than that by candidate. */
    static String reponse(Structure s, Champ champ, Hasard hasard) {
        if (hasard.pourMille(s.niveau() == 0 ? 200 : s.niveau() == 1 ? 100 : 20)) {
            return "";
        }
        if (champ.questionnaire().equals(BUDGET)) {
            return Ligne.centiemes(hasard.pourMille(20) ? 10_100 : hasard.entre(0, 100) * 10);
        }
        return hasard.parmi(List.of("Réalisé", "En cours", "Planifié", "Non applicable"));
    }
}
