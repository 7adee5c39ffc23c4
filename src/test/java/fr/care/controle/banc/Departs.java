package fr.care.controle.banc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From the rank of a row that DuckDB read to its line in the file: the few records that shift the others. Those that it
 * refused, those that are blank and the header take no rank; those of several lines push the next ones down.
 */
final class Departs {
    private final NavigableMap<Long, Integer> lignesDePlus = new TreeMap<>();
    private final NavigableMap<Long, Long> decalages = new TreeMap<>();

    Departs(BalayageCsv.Trouve trouve, List<Long> refuses) {
        int total = 0;
        for (BalayageCsv.Etendu etendu : trouve.etendus()) {
            total += etendu.lignesDePlus();
            lignesDePlus.put(etendu.enregistrement(), total);
        }
        NavigableMap<Long, Boolean> sansRang = new TreeMap<>();
        lignesDePlus.keySet().forEach(enregistrement -> sansRang.put(enregistrement, false));
        trouve.blancs().forEach(enregistrement -> sansRang.put(enregistrement, true));
        refuses.forEach(enregistrement -> sansRang.put(enregistrement, true));
        for (long avant = 1; avant <= trouve.enTete(); avant++) {
            sansRang.put(avant, true);
        }
        long perdus = 0;
        decalages.put(1L, 0L);
        for (Map.Entry<Long, Boolean> enregistrement : sansRang.entrySet()) {
            perdus += enregistrement.getValue() ? 1 : 0;
            long suivant = enregistrement.getKey() + 1;
            decalages.put(suivant - perdus, ligne(suivant) - suivant + perdus);
        }
    }

    /** The line where a record begins. */
    long ligne(long enregistrement) {
        Map.Entry<Long, Integer> avant = lignesDePlus.lowerEntry(enregistrement);
        return enregistrement + (avant == null ? 0 : avant.getValue());
    }

    /** What is added to the rank of a row from some rank on. */
    record Depart(long rang, long decalage) {}

    List<Depart> liste() {
        List<Depart> departs = new ArrayList<>();
        decalages.forEach((rang, decalage) -> departs.add(new Depart(rang, decalage)));
        return departs;
    }
}
