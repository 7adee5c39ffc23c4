package fr.care.controle.restitution.tableau;

import fr.care.controle.restitution.ResultatsNuit;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a table row by row, quoted as RFC 4180 says. A few exact lines rather than a library: opencsv's writer keeps an
 * input-output error to itself until asked, and a full disk must stop the publication.
 */
public final class EcritureCsv {
    private final Writer sortie;
    private final FormatCsv format;

    private EcritureCsv(Writer sortie, FormatCsv format) {
        this.sortie = sortie;
        this.format = format;
    }

    /** Neither flushes nor closes the writer. */
    public static <T> void ecrire(Tableau<T> tableau, ResultatsNuit resultats, FormatCsv format, Writer sortie)
            throws IOException {
        try (Stream<T> lignes = tableau.lignes().apply(resultats)) {
            ecrire(tableau.colonnes(), lignes, format, sortie);
        }
    }

    /** The same of rows that are not a night's. */
    public static <T> void ecrire(List<Colonne<T>> colonnes, Stream<T> lignes, FormatCsv format, Writer sortie)
            throws IOException {
        EcritureCsv ecriture = new EcritureCsv(sortie, format);
        sortie.write(format.marque());
        ecriture.ligne(colonnes, colonne -> Formules.neutraliser(colonne.nom()));
        for (Iterator<T> i = lignes.iterator(); i.hasNext(); ) {
            T ligne = i.next();
            ecriture.ligne(colonnes, colonne -> format.texte(colonne.cellule().apply(ligne)));
        }
    }

    private <T> void ligne(List<Colonne<T>> colonnes, Function<Colonne<T>, String> texte) throws IOException {
        for (int i = 0; i < colonnes.size(); i++) {
            if (i > 0) {
                sortie.write(format.separateur());
            }
            champ(texte.apply(colonnes.get(i)));
        }
        sortie.write(format.finDeLigne());
    }

    private void champ(String texte) throws IOException {
        boolean guillemets =
                texte.chars().anyMatch(c -> c == format.separateur() || c == '"' || c == '\r' || c == '\n');
        sortie.write(guillemets ? '"' + texte.replace("\"", "\"\"") + '"' : texte);
    }
}
