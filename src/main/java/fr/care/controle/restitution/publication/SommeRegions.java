package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.tableau.Cellule;
import fr.care.controle.restitution.tableau.Colonne;
import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.Tableaux;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Conservation check of the regional folders: table by table, the rows of all the regions are as many as the national ones and each
 * column of numbers has the same sum. What bears on no candidate of tonight is in no region: there, regions hold no more than the whole.
 */
final class SommeRegions {
    /** Tables whose rows may bear on no candidate of tonight. */
    private static final List<String> PARTIELS = List.of("anomalies", "changements", "rejets");

    private SommeRegions() {}

    /** Streams each table once more; only sums are kept in memory. */
    static void verifier(ResultatsNuit national, List<ResultatsNuit> regions) {
        for (Tableau<?> tableau : Tableaux.tous()) {
            Map<String, BigDecimal> attendues = new TreeMap<>();
            ajouter(tableau, national, attendues);
            Map<String, BigDecimal> trouvees = new TreeMap<>();
            regions.forEach(region -> ajouter(tableau, region, trouvees));
            attendues.forEach((quoi, attendu) ->
                    comparer(tableau.nom(), quoi, attendu, trouvees.getOrDefault(quoi, BigDecimal.ZERO)));
        }
    }

    private static void comparer(String tableau, String quoi, BigDecimal attendu, BigDecimal trouve) {
        int ecart = trouve.compareTo(attendu);
        if (ecart > 0 || (ecart < 0 && !PARTIELS.contains(tableau))) {
            throw new ResultatsIncoherents("Contrôle de cohérence : somme des régions, " + tableau + ", " + quoi
                    + " : attendu " + attendu.toPlainString() + ", trouvé " + trouve.toPlainString() + ", écart "
                    + trouve.subtract(attendu).toPlainString() + ".");
        }
    }

    private static <T> void ajouter(Tableau<T> tableau, ResultatsNuit resultats, Map<String, BigDecimal> sommes) {
        try (Stream<T> lignes = tableau.lignes().apply(resultats)) {
            lignes.forEach(ligne -> {
                sommes.merge("lignes", BigDecimal.ONE, BigDecimal::add);
                for (Colonne<T> colonne : tableau.colonnes()) {
                    if (colonne.cellule().apply(ligne) instanceof Cellule.Decimal nombre) {
                        sommes.merge(colonne.nom(), nombre.valeur(), BigDecimal::add);
                    }
                }
            });
        }
    }
}
