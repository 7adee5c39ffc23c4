package fr.care.controle.banc;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.Textes;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CSV file as a peer must be told to read it.
 *
 * @param lecture its copy in UTF-8, or itself
 * @param positions where each declared column stands, -1 when it does not
 * @param largeur how many columns its header has
 */
record FichierCsv(
        Path fichier, Path lecture, char separateur, List<Integer> positions, int largeur, BalayageCsv.Trouve trouve) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SEPARATEURS = ";,\t";

    static FichierCsv de(Path fichier, List<Colonne> colonnes, Path travail, boolean avecEmpreinte) throws IOException {
        BalayageCsv.Trouve trouve = BalayageCsv.balayer(fichier, avecEmpreinte);
        Path lecture = trouve.utf8() ? fichier : enUtf8(fichier, travail);
        String enTete = enTete(lecture);
        char separateur = separateur(enTete, colonnes);
        List<String> noms = decouper(enTete, separateur);
        List<Integer> positions =
                colonnes.stream().map(colonne -> position(colonne, noms)).toList();
        return new FichierCsv(fichier, lecture, separateur, positions, noms.size(), trouve);
    }

    private static Path enUtf8(Path fichier, Path travail) throws IOException {
        Path copie = travail.resolve(fichier.getFileName());
        try (BufferedReader ancien = Files.newBufferedReader(fichier, WINDOWS_1252);
                BufferedWriter nouveau = Files.newBufferedWriter(copie, StandardCharsets.UTF_8)) {
            ancien.transferTo(nouveau);
        }
        return copie;
    }

    private static String enTete(Path fichier) throws IOException {
        try (BufferedReader lignes = Files.newBufferedReader(fichier)) {
            String ligne = lignes.readLine();
            while (ligne != null && ligne.isBlank()) {
                ligne = lignes.readLine();
            }
            return ligne == null ? "" : ligne.replace("\uFEFF", "");
        }
    }

    /** The one that finds the most declared columns. */
    private static char separateur(String enTete, List<Colonne> colonnes) {
        return SEPARATEURS
                .chars()
                .mapToObj(c -> (char) c)
                .max(Comparator.comparingLong(c -> {
                    List<String> noms = decouper(enTete, c);
                    return colonnes.stream()
                            .filter(colonne -> position(colonne, noms) >= 0)
                            .count();
                }))
                .orElseThrow();
    }

    private static List<String> decouper(String enTete, char separateur) {
        return Pattern.compile(String.valueOf(separateur), Pattern.LITERAL)
                .splitAsStream(enTete)
                .map(nom -> Textes.entete(nom.replace("\"", "")))
                .toList();
    }

    private static int position(Colonne colonne, List<String> noms) {
        int position = noms.indexOf(Textes.entete(colonne.nom()));
        for (String alias : colonne.alias()) {
            position = Math.max(position, noms.indexOf(Textes.entete(alias)));
        }
        return position;
    }
}
