package fr.care.controle.rapprochement;

import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in words what differs between two contents of one key. */
final class Contenu {
    private Contenu() {}

    /** The columns of the first content whose value is not that of the second: {@code score 3, date_fin 2026-05-04}. */
    static String ecart(Valeurs valeurs, Valeurs autres) {
        Schema schema = valeurs.schema();
        List<String> ecarts = new ArrayList<>();
        for (int i = 0; i < schema.colonnes().size(); i++) {
            Object valeur = valeurs.cellule(i);
            if (!Objects.equals(valeur, autres.cellule(i))) {
                ecarts.add(schema.colonnes().get(i).nom() + " " + (valeur == null ? "(vide)" : valeur));
            }
        }
        return ecarts.isEmpty() ? "plusieurs contenus contradictoires" : String.join(", ", ecarts);
    }
}
