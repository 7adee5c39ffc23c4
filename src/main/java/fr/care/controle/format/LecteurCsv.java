package fr.care.controle.format;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import com.opencsv.exceptions.CsvValidationException;
import fr.care.controle.format.TypagePlage.Forme;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file: the encoding is told by the bytes, the delimiter by the header, the quoting is that of RFC 4180. */
final class LecteurCsv {
    /** The first is kept when the header is only one column wide. */
    static final List<Character> SEPARATEURS = List.of(';', ',', '\t');
    /** A quote left open would swallow the file: no cell of these exports has so many lines. */
    private static final int LIGNES_PAR_ENREGISTREMENT = 100;

    private LecteurCsv() {}

    /** Reads all rows and returns what to tell of the file. */
    static List<String> lire(Path fichier, String chemin, Schema schema, LongConsumer octets, LectureTypee lecture) {
        return lire(fichier, chemin, schema, octets, LecteurPlages.TAILLE, lecture);
    }

    /** The same by ranges of so many bytes. */
    static List<String> lire(
            Path fichier, String chemin, Schema schema, LongConsumer octets, int taillePlage, LectureTypee lecture) {
        try {
            Charset encodage = Encodage.de(fichier, chemin);
            char separateur = separateur(fichier, encodage, schema);
            Forme forme = new Forme(encodage, (byte) separateur, LIGNES_PAR_ENREGISTREMENT);
            if (!LecteurPlages.lire(fichier, forme, taillePlage, octets, lecture)) {
                lire(fichier, chemin, encodage, separateur, lecture.suite());
            }
            return encodage.equals(StandardCharsets.UTF_8)
                    ? List.of()
                    : List.of(chemin + " : le fichier n'est pas en UTF-8, il est lu en " + encodage.displayName());
        } catch (CharacterCodingException e) {
            throw indechiffrable(chemin, e);
        } catch (IOException e) {
            throw LecteurTableau.illisible(chemin, e);
        }
    }

    static FichierIllisible indechiffrable(String chemin, CharacterCodingException cause) {
        return new FichierIllisible(
                chemin + " : le fichier n'est ni en UTF-8 ni en Windows-1252."
                        + " Réenregistrez-le en « CSV UTF-8 », puis relancez la nuit.",
                cause);
    }

    static void lire(Path fichier, String chemin, Charset encodage, char separateur, Lignes lignes) throws IOException {
        try (BufferedReader texte = Encodage.ouvrir(fichier, encodage)) {
            lire(texte, chemin, separateur, lignes);
        }
    }

    static void lire(BufferedReader source, String chemin, char separateur, Lignes lignes) throws IOException {
        try (CSVReader lecteur = lecteur(source, separateur)) {
            while (true) {
                // A record of several lines is told by its first.
                int numero = Math.toIntExact(lecteur.getLinesRead() + 1);
                String[] textes = suivant(lecteur, chemin, numero);
                if (textes == null) {
                    return;
                }
                List<Brute> cellules = new ArrayList<>(textes.length);
                boolean vide = true;
                for (String texte : textes) {
                    Brute cellule = Brute.texte(texte);
                    vide &= cellule.vide();
                    cellules.add(cellule);
                }
                if (!vide) {
                    lignes.ligne(numero, cellules);
                }
            }
        }
    }

    private static String @Nullable [] suivant(CSVReader lecteur, String chemin, int numero) throws IOException {
        try {
            return lecteur.readNext();
        } catch (CsvMalformedLineException | CsvMultilineLimitBrokenException e) {
            throw new FichierIllisible(
                    ("%s, ligne %d : un guillemet ouvert n'est pas refermé, ou un guillemet à l'intérieur d'une valeur n'est"
                                    + " pas doublé. Doublez les guillemets à l'intérieur des valeurs, ou redemandez l'export.")
                            .formatted(chemin, numero),
                    e);
        } catch (CsvValidationException e) {
            throw new IllegalStateException("no validator is set", e);
        }
    }

    private static CSVReader lecteur(BufferedReader texte, char separateur) {
        return new CSVReaderBuilder(texte)
                .withCSVParser(new AnalyseurCsv(separateur))
                .withMultilineLimit(LIGNES_PAR_ENREGISTREMENT)
                // Its check takes a failing disk for the end of the file.
                .withVerifyReader(false)
                .build();
    }

    /** The one that shows most of the columns of the source on the first line, then most columns at all. */
    private static char separateur(Path fichier, Charset encodage, Schema schema) throws IOException {
        String entete = premiereLigne(fichier, encodage);
        return SEPARATEURS.stream()
                .max(Comparator.comparingLong((Character s) -> Entete.reconnues(schema, decouper(entete, s)))
                        .thenComparingInt(s -> decouper(entete, s).size())
                        .thenComparing(
                                Comparator.comparingInt(SEPARATEURS::indexOf).reversed()))
                .orElseThrow();
    }

    private static List<String> decouper(String entete, char separateur) {
        List<String> noms = new ArrayList<>();
        for (String nom : entete.split(Pattern.quote(String.valueOf(separateur)), -1)) {
            noms.add(nom.replace("\"", ""));
        }
        return noms;
    }

    private static String premiereLigne(Path fichier, Charset encodage) throws IOException {
        try (BufferedReader texte = Encodage.ouvrir(fichier, encodage)) {
            String ligne = texte.readLine();
            while (ligne != null && ligne.isBlank()) {
                ligne = texte.readLine();
            }
            return ligne == null ? "" : ligne;
        }
    }
}
