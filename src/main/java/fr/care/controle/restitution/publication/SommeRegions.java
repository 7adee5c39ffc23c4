package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.tableau.Cellule;
import fr.care.controle.restitution.tableau.Colonne;
import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.Tableaux;
import fr.care.controle.restitution.tableau.TypeColonne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Conservation check of the regional folders: table by table, the rows of all the regions are as many as the national ones and each
 * column of numbers has the same sum. What bears on no candidate of tonight is in no region: there, regions hold no more than the whole.
 */
final class SommeRegions {
    /** Tables whose rows may bear on no candidate of tonight. */
    private static final List<String> PARTIELS = List.of("anomalies", "changements", "rejets");

    /** What a column of numbers may be. */
    private static final Set<TypeColonne> NOMBRES = EnumSet.of(TypeColonne.DECIMAL, TypeColonne.VARIABLE);

    private final Map<String, Map<String, BigDecimal>> parTableau = new HashMap<>();
    private final LocalDate nuit;

    /** Sums of nothing yet, of the results of this night. */
    SommeRegions(LocalDate nuit) {
        this.nuit = nuit;
    }

    /** Adds a piece of the results. */
    void ajouter(Element element) {
        for (Tableau<?> tableau : Tableaux.tous()) {
            ajouter(tableau, element);
        }
    }

    private <T> void ajouter(Tableau<T> tableau, Element element) {
        Map<String, BigDecimal> siennes = parTableau.computeIfAbsent(tableau.nom(), nom -> new TreeMap<>());
        try (Stream<T> lignes = tableau.lignes().apply(element, nuit)) {
            lignes.forEach(ligne -> {
                siennes.merge("lignes", BigDecimal.ONE, BigDecimal::add);
                for (Colonne<T> colonne : tableau.colonnes()) {
                    if (NOMBRES.contains(colonne.type())
                            && colonne.cellule().apply(ligne) instanceof Cellule.Decimal nombre) {
                        siennes.merge(colonne.nom(), nombre.valeur(), BigDecimal::add);
                    }
                }
            });
        }
    }

    /** Holds the sums of the whole against those of the regions together. */
    static void comparer(SommeRegions national, SommeRegions regions) {
        for (Tableau<?> tableau : Tableaux.tous()) {
            Map<String, BigDecimal> attendues = national.sommes(tableau);
            Map<String, BigDecimal> trouvees = regions.sommes(tableau);
            SortedSet<String> quoi = new TreeSet<>(attendues.keySet());
            quoi.addAll(trouvees.keySet());
            quoi.forEach(q -> comparer(
                    tableau.nom(),
                    q,
                    attendues.getOrDefault(q, BigDecimal.ZERO),
                    trouvees.getOrDefault(q, BigDecimal.ZERO)));
        }
    }

    private Map<String, BigDecimal> sommes(Tableau<?> tableau) {
        return parTableau.getOrDefault(tableau.nom(), Map.of());
    }

    private static void comparer(String tableau, String quoi, BigDecimal attendu, BigDecimal trouve) {
        int ecart = trouve.compareTo(attendu);
        if (ecart > 0 || (ecart < 0 && !PARTIELS.contains(tableau))) {
            throw new ResultatsIncoherents("Contrôle de cohérence : somme des régions, " + tableau + ", " + quoi
                    + " : attendu " + attendu.toPlainString() + ", trouvé " + trouve.toPlainString() + ", écart "
                    + trouve.subtract(attendu).toPlainString() + ".");
        }
    }
}
