package fr.care.controle.integration;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A published CSV, read as an Excel user would: semicolons, a byte order mark first. */
final class Csv {
    private Csv() {}

    /** Each row by name of column. */
    static List<Map<String, String>> lire(Path fichier) {
        try (Reader texte = Files.newBufferedReader(fichier);
                CSVReader lecteur = new CSVReaderBuilder(texte)
                        .withCSVParser(new CSVParserBuilder()
                                .withSeparator(';')
                                .withEscapeChar('\0')
                                .build())
                        .build()) {
            List<String[]> lignes = lecteur.readAll();
            String[] entetes = lignes.get(0);
            entetes[0] = entetes[0].substring(1);
            List<Map<String, String>> valeurs = new ArrayList<>();
            for (String[] ligne : lignes.subList(1, lignes.size())) {
                Map<String, String> nommees = new LinkedHashMap<>();
                for (int i = 0; i < entetes.length; i++) {
                    nommees.put(entetes[i], ligne[i]);
                }
                valeurs.add(nommees);
            }
            return valeurs;
        } catch (IOException | CsvException e) {
            throw new IllegalStateException(
                    fichier.toString(), e instanceof IOException io ? new UncheckedIOException(io) : e);
        }
    }
}
