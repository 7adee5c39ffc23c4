package fr.care.controle.format;

import com.opencsv.AbstractCSVParser;
import com.opencsv.ICSVParser;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import com.opencsv.exceptions.CsvMalformedLineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * RFC 4180, strictly: nothing but a delimiter may follow the quote that closes a cell. A lenient reading would go on to the next
 * quote of the file, and swallow in silence the rows between the two.
 */
final class AnalyseurCsv extends AbstractCSVParser {
    private final StringBuilder cellule = new StringBuilder();
    private int place;

    AnalyseurCsv(char separateur) {
        super(separateur, ICSVParser.DEFAULT_QUOTE_CHARACTER, CSVReaderNullFieldIndicator.NEITHER);
    }

    @Override
    protected String[] parseLine(String ligne, boolean suite) throws CsvMalformedLineException {
        List<String> cellules = new ArrayList<>();
        boolean citee = isPending();
        cellule.setLength(0);
        cellule.append(citee ? pending : "");
        pending = null;
        place = 0;
        do {
            if (!citee && place < ligne.length() && ligne.charAt(place) == quotechar) {
                citee = true;
                place++;
            }
            if (!citee) {
                nue(ligne);
            } else if (!citee(ligne)) {
                pending = cellule.append('\n').toString();
                return cellules.toArray(String[]::new);
            }
            cellules.add(cellule.toString());
            cellule.setLength(0);
            citee = false;
        } while (place++ < ligne.length());
        return cellules.toArray(String[]::new);
    }

    /** Reads a cell without quotes around it: a quote inside it is only a character. */
    private void nue(String ligne) {
        int separateur = ligne.indexOf(separator, place);
        int fin = separateur < 0 ? ligne.length() : separateur;
        cellule.append(ligne, place, fin);
        place = fin;
    }

    /** Reads a quoted cell, its first quote passed; false when it goes on to the next line. */
    private boolean citee(String ligne) throws CsvMalformedLineException {
        while (place < ligne.length()) {
            char c = ligne.charAt(place++);
            if (c != quotechar) {
                cellule.append(c);
            } else if (place < ligne.length() && ligne.charAt(place) == quotechar) {
                cellule.append(quotechar);
                place++;
            } else {
                fermer(ligne);
                return true;
            }
        }
        return false;
    }

    private void fermer(String ligne) throws CsvMalformedLineException {
        while (place < ligne.length() && ligne.charAt(place) == ' ') {
            place++;
        }
        if (place < ligne.length() && ligne.charAt(place) != separator) {
            throw new CsvMalformedLineException("text after a closing quote", 0, ligne);
        }
    }

    @Override
    protected String convertToCsvValue(String valeur, boolean guillemetsPartout) {
        throw new UnsupportedOperationException("this parser only reads");
    }

    @Override
    public void setErrorLocale(Locale langue) {
        // Its errors are told by the reader.
    }
}
