package fr.care.controle.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** A row of a table of the README of the samples. */
record LigneReadme(List<String> cellules) {
    /** The rows of the table that follows a title, its header apart. */
    static List<LigneReadme> dUneTable(String titre) {
        try {
            List<String> lignes = Files.readAllLines(Bac.DEPOTS.resolve("README.md"));
            return lignes.stream()
                    .dropWhile(ligne -> !ligne.startsWith(titre))
                    .dropWhile(ligne -> !ligne.startsWith("|"))
                    .takeWhile(ligne -> ligne.startsWith("|"))
                    .skip(2)
                    .map(LigneReadme::de)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LigneReadme de(String ligne) {
        return new LigneReadme(Arrays.stream(ligne.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList());
    }

    String cellule(int rang) {
        return cellules.get(rang);
    }

    /** The identifier between backticks of the first cell. */
    String candidat() {
        return cellule(0).substring(1, cellule(0).indexOf('`', 1));
    }

    @Override
    public String toString() {
        return String.join(" | ", cellules.subList(0, 3));
    }
}
