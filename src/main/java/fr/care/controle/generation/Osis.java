package fr.care.controle.generation;

import fr.care.controle.campagne.ChampBudget;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The oSIS questionnaires: each field answered several times over the year, the latest entry being the one that counts. */
final class Osis implements Redaction {
    private static final int REPONSES = 500;
    /** « 43 mesures prioritaires » */
    private static final int MESURES = 43;
    /** The first measures also ask for a date, which makes a number of fields that any whole percentage of ten cuts. */
    private static final int MESURES_DATEES = 7;
    /** Fields of the budget questionnaire that no rule asks for. */
    private static final List<String> AUTRES_CHAMPS_BUDGET = List.of("CPT_MONTANT", "CPT_EXERCICE");

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final BigDecimal DIXIEME = new BigDecimal("0.1");

    private final long graine;
    private final Parametres.Osis parametres;
    private final LocalDate ouverture;
    private final List<Champ> champs;

    /** A field of a questionnaire; its rank among the fields of it. */
    record Champ(String questionnaire, int mesure, String nom, int rang) {}

    Osis(Plan plan) {
        graine = plan.graine();
        parametres = plan.parametres().osis();
        ouverture = plan.parametres().phase().debutAuPlusTot().valeur().plusMonths(1);
        champs = champs();
    }

    private List<Champ> champs() {
        List<Champ> tous = new ArrayList<>();
        for (int mesure = 1; mesure <= MESURES; mesure++) {
            tous.add(new Champ(
                    parametres.questionnaireMesures(), mesure, "MPR_%02d_ETAT".formatted(mesure), tous.size()));
            if (mesure <= MESURES_DATEES) {
                tous.add(new Champ(
                        parametres.questionnaireMesures(), mesure, "MPR_%02d_ECHEANCE".formatted(mesure), tous.size()));
            }
        }
        List<String> budget = new ArrayList<>(
                parametres.champsBudget().stream().map(ChampBudget::champ).toList());
        budget.addAll(AUTRES_CHAMPS_BUDGET);
        for (int i = 0; i < budget.size(); i++) {
            tous.add(new Champ(parametres.questionnaireBudget(), MESURES + 1, budget.get(i), i));
        }
        return List.copyOf(tous);
    }

    List<Champ> champs(String questionnaire) {
        return champs.stream()
                .filter(champ -> champ.questionnaire().equals(questionnaire))
                .toList();
    }

    /** The fields that are expected, once for the campaign. */
    void referentiel(Depot depot) throws IOException {
        for (Champ champ : champs) {
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
    public void ecrire(Structure s, LocalDate nuit, Depot depot) throws IOException {
        Hasard hasard = new Hasard(graine, s.rang(), "osis");
        List<String> unites = s.pmsi();
        int combien = unites.isEmpty() ? 0 : Math.max(REPONSES, unites.size() * champs.size());
        for (int i = 0; i < combien; i++) {
            int passage = i / champs.size();
            Champ champ = champs.get(i % champs.size());
            LocalDate saisie = ouverture.plusDays(passage / unites.size() * 25L + hasard.entre(0, 20));
            reponse(unites.get(passage % unites.size()), champ, reponse(s, champ, hasard), saisie, hasard, depot);
        }
        if (s.montre(Cas.OSIS_CONTREDIT)) {
            // Filled and not filled on the same, latest day.
            Champ budget = champs(parametres.questionnaireBudget()).get(0);
            reponse(unites.get(0), budget, "4.0", Plan.PREMIERE_NUIT.minusDays(1), hasard, depot);
            reponse(unites.get(0), budget, "", Plan.PREMIERE_NUIT.minusDays(1), hasard, depot);
        }
    }

    private static void reponse(String finess, Champ champ, String valeur, LocalDate saisie, Hasard hasard, Depot depot)
            throws IOException {
        depot.table(Sources.OSIS).ligne(hasard, finess, champ.questionnaire(), champ.nom(), valeur, saisie);
    }

    /** What is answered to a field. */
    String reponse(Structure s, Champ champ, Hasard hasard) {
        boolean blanche = hasard.pourMille(s.niveau() < 2 ? 60 : s.montre(Cas.ORDINAIRE) ? 5 : 0);
        String etat = hasard.parmi(List.of("Réalisé", "En cours", "Planifié", "Non applicable"));
        int montant = hasard.entre(0, 100);
        if (champ.questionnaire().equals(parametres.questionnaireBudget())) {
            return blanche || (s.montre(Cas.OSIS_BUDGET_VIDE) && champ.rang() == 0) ? "" : budget(s, champ, montant);
        }
        return s.montre(Cas.OSIS_COMPLETUDE)
                ? (champ.rang() < demandes() + s.ecart() ? etat : "")
                : (blanche ? "" : etat);
    }

    /** How many fields make the completeness that is asked. */
    private int demandes() {
        int total = champs(parametres.questionnaireMesures()).size();
        return parametres
                .completude()
                .valeur()
                .multiply(BigDecimal.valueOf(total))
                .divide(CENT, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private String budget(Structure s, Champ champ, int montant) {
        if (champ.rang() > 0) {
            return String.valueOf(montant);
        }
        ChampBudget borne = parametres.champsBudget().get(0);
        BigDecimal ecart = DIXIEME.multiply(BigDecimal.valueOf(s.ecart()));
        return switch (s.cas()) {
            case OSIS_MINIMUM -> borne.minimum().valeur().add(ecart).toPlainString();
            case OSIS_MAXIMUM ->
                borne.maximum().orElseThrow().valeur().add(ecart).toPlainString();
            default -> String.valueOf(montant);
        };
    }
}
