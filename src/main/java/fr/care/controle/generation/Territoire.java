package fr.care.controle.generation;

import fr.care.controle.domaine.finess.NumeroFiness;
import java.util.List;

/**
 * Where a candidate stands.
 *
 * @param region its INSEE code
 * @param departement its code
 * @param debut how the FINESS numbers begin there: overseas, the third digit tells the département
 */
record Territoire(String region, String departement, String debut) {
    static final List<Territoire> TOUS = List.of(
            new Territoire("11", "75", "75"),
            new Territoire("24", "45", "45"),
            new Territoire("27", "21", "21"),
            new Territoire("28", "76", "76"),
            new Territoire("32", "59", "59"),
            new Territoire("44", "67", "67"),
            new Territoire("52", "44", "44"),
            new Territoire("53", "35", "35"),
            new Territoire("75", "33", "33"),
            new Territoire("76", "31", "31"),
            new Territoire("84", "01", "01"),
            new Territoire("93", "06", "06"),
            new Territoire("94", "2A", "2A"),
            new Territoire("01", "971", "971"),
            new Territoire("02", "972", "972"),
            new Territoire("03", "973", "973"),
            new Territoire("04", "974", "974"),
            new Territoire("06", "976", "976"));

    /** Each in turn, from another one at each turn: no kind of candidate always comes from the same places. */
    static Territoire de(int candidat) {
        return TOUS.get((candidat + candidat / TOUS.size()) % TOUS.size());
    }

    /** The rank-th FINESS number of the place; its key is right. */
    String finess(int rang) {
        String rangs = String.format("%0" + (8 - debut.length()) + "d", rang);
        String sansCle = debut + rangs;
        for (char cle = '0'; cle < '9'; cle++) {
            if (NumeroFiness.cleValide(sansCle + cle)) {
                return sansCle + cle;
            }
        }
        return sansCle + '9';
    }
}
