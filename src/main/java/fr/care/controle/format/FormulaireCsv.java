package fr.care.controle.format;

import fr.care.controle.format.Classeur.Rangee;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A small CSV read whole that is laid out for people: free lines above a table. */
public final class FormulaireCsv {
    private static final long TAILLE_MAX = 5_000_000;

    private FormulaireCsv() {}

    /**
     * Its rows, numbered by their lines.
     *
     * @param repere what the header of the table holds, without case nor accents: the delimiter is found on that line
     * @throws FichierIllisible when the file is too big or cannot be decoded
     */
    public static List<Rangee> lire(Path fichier, String chemin, String repere) {
        try {
            if (Files.size(fichier) > TAILLE_MAX) {
                throw new FichierIllisible(chemin + " : le fichier dépasse " + TAILLE_MAX / 1_000_000
                        + " Mo. Ne déposez ici qu'un formulaire ; les exports de masse vont à la racine du dépôt.");
            }
            Charset encodage = Encodage.de(fichier, chemin);
            List<Rangee> rangees = new ArrayList<>();
            LecteurCsv.lire(
                    fichier,
                    chemin,
                    encodage,
                    separateur(fichier, encodage, repere),
                    (numero, cellules) -> rangees.add(new Rangee(numero, cellules)));
            return rangees;
        } catch (CharacterCodingException e) {
            throw LecteurCsv.indechiffrable(chemin, e);
        } catch (IOException e) {
            throw LecteurTableau.illisible(chemin, e);
        }
    }

    private static char separateur(Path fichier, Charset encodage, String repere) throws IOException {
        try (BufferedReader texte = Encodage.ouvrir(fichier, encodage)) {
            String entete = texte.lines()
                    .filter(ligne -> Textes.sansAccents(ligne).contains(repere))
                    .findFirst()
                    .orElse("");
            return LecteurCsv.SEPARATEURS.stream()
                    .max(Comparator.comparingLong(
                            (Character s) -> entete.chars().filter(c -> c == s).count()))
                    .orElseThrow();
        }
    }
}
