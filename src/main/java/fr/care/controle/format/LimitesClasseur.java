package fr.care.controle.format;

/**
 * What one workbook may hold. Counted on what is read, never on what the file declares of itself: whatever a hostile workbook
 * holds, reading it stays under 256 MB of heap and 2 s. A statement of 200 employees stays under a tenth of each.
 */
final class LimitesClasseur {
    /** The archive itself, images and macros that are never opened included. */
    static final long OCTETS_FICHIER = 20L << 20;
    /** Files of the archive; a statement has about fifteen. */
    static final int PARTIES = 2_000;
    /** Uncompressed XML, all parts together. */
    static final long OCTETS_LUS = 16L << 20;
    /** Between two {@code <}: the longest text, tag or attribute that the parser may have to hold at once. */
    static final int OCTETS_ENTRE_BALISES = 512 << 10;
    /** Elements and attributes, all parts together: the parser keeps every name it has seen. */
    static final int JETONS = 500_000;
    /** Attributes of one element. */
    static final int ATTRIBUTS = 200;
    /** Elements inside one another. */
    static final int PROFONDEUR = 32;

    static final int FEUILLES = 256;
    /** Texts shared between cells. */
    static final int TEXTES = 200_000;
    /** The longest text that a spreadsheet accepts in a cell. */
    static final int CARACTERES = 32_767;
    /** A statement has ten columns; IV was the last one of spreadsheets for twenty years. */
    static final int COLONNES = 256;
    /** Cells kept, the blank ones on the left of a filled one included. */
    static final int CASES = 400_000;

    private LimitesClasseur() {}
}
