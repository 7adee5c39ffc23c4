package fr.care.controle.restitution.tableau;

import fr.care.controle.restitution.RejetLigne;
import java.util.List;

/** {@code rejets.csv}: one row per rejected row. */
final class TableauRejets {
    private TableauRejets() {}

    static Tableau<RejetLigne> tableau() {
        return new Tableau<>(
                "rejets",
                "Une ligne par ligne rejetée à la lecture",
                List.of(),
                colonnes(),
                (element, nuit) -> Morceaux.rejets(element));
    }

    private static List<Colonne<RejetLigne>> colonnes() {
        return new Colonnes<RejetLigne>()
                .texte("source", "Source de la ligne", RejetLigne::source)
                .texte("fichier", "Chemin du fichier dans le dépôt", RejetLigne::fichier)
                .entier("ligne", "Première ligne de l'enregistrement dans le fichier", RejetLigne::ligne)
                .texteFacultatif("colonne", "Colonne en cause", RejetLigne::colonne)
                .texteFacultatif("valeur", "Texte brut de la cellule en cause", RejetLigne::valeur)
                .texte("motif", "Ce qui est attendu", RejetLigne::motif)
                .liste();
    }
}
