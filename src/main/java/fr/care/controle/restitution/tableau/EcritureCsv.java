package fr.care.controle.restitution.tableau;

import fr.care.controle.restitution.Ecriture;
import fr.care.controle.restitution.Element;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a table row by row, quoted as RFC 4180 says. A few exact lines rather than a library: opencsv's writer keeps an
 * input-output error to itself until asked, and a full disk must stop the publication.
 */
public final class EcritureCsv<T> implements Ecriture {
    private final Rangement<T> rangement;

    /**
     * Begins the file of a table.
     *
     * @param nuit that of the results
     * @param sortie neither flushed nor closed
     */
    public EcritureCsv(Tableau<T> tableau, LocalDate nuit, FormatCsv format, Writer sortie) throws IOException {
        rangement = new Rangement<>(tableau, nuit, ligne -> ligne(tableau.colonnes(), ligne, format, sortie));
        entete(tableau.colonnes(), format, sortie);
    }

    @Override
    public void element(Element element) throws IOException {
        rangement.element(element);
    }

    @Override
    public void finir() throws IOException {
        rangement.finir();
    }

    /** Writes rows that are not a night's. */
    public static <T> void ecrire(List<Colonne<T>> colonnes, Stream<T> lignes, FormatCsv format, Writer sortie)
            throws IOException {
        entete(colonnes, format, sortie);
        for (Iterator<T> i = lignes.iterator(); i.hasNext(); ) {
            ligne(colonnes, i.next(), format, sortie);
        }
    }

    private static <T> void entete(List<Colonne<T>> colonnes, FormatCsv format, Writer sortie) throws IOException {
        sortie.write(format.marque());
        champs(colonnes, colonne -> Formules.neutraliser(colonne.nom()), format, sortie);
    }

    private static <T> void ligne(List<Colonne<T>> colonnes, T ligne, FormatCsv format, Writer sortie)
            throws IOException {
        champs(colonnes, colonne -> format.texte(colonne.cellule().apply(ligne)), format, sortie);
    }

    private static <T> void champs(
            List<Colonne<T>> colonnes, Function<Colonne<T>, String> texte, FormatCsv format, Writer sortie)
            throws IOException {
        for (int i = 0; i < colonnes.size(); i++) {
            if (i > 0) {
                sortie.write(format.separateur());
            }
            champ(texte.apply(colonnes.get(i)), format, sortie);
        }
        sortie.write(format.finDeLigne());
    }

    private static void champ(String texte, FormatCsv format, Writer sortie) throws IOException {
        sortie.write(guillemets(texte, format.separateur()) ? '"' + texte.replace("\"", "\"\"") + '"' : texte);
    }

    private static boolean guillemets(String texte, char separateur) {
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c == separateur || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
    }
}
