package fr.care.controle.restitution.tableau;

import java.util.List;

/** The one list of the output tables of a night. */
public final class Tableaux {
    private static final List<Tableau<?>> TOUS = List.of(
            TableauSynthese.tableau(),
            TableauVerdicts.tableau(),
            TableauDepenses.tableau(),
            TableauAnomalies.tableau(),
            TableauEcheances.tableau(),
            TableauChangements.tableau(),
            TableauLectures.tableau(),
            TableauRejets.tableau());

    private Tableaux() {}

    public static List<Tableau<?>> tous() {
        return TOUS;
    }
}
