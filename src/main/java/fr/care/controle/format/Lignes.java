package fr.care.controle.format;

import java.util.List;

/** Takes the rows of a file one after the other; rows whose cells are all blank are left out. */
@FunctionalInterface
interface Lignes {
    /**
     * Takes the next row.
     *
     * @param numero the first physical line of the row in a CSV, its row number in a sheet
     */
    void ligne(int numero, List<Brute> cellules);
}
