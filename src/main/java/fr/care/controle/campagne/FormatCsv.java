package fr.care.controle.campagne;

/** How the CSV results are written. */
public enum FormatCsv {
    /** Made to be double-clicked in a French Excel. */
    EXCEL_FR("excel-fr"),
    /** The same for machines. */
    RFC4180("rfc4180");

    private final String nom;

    FormatCsv(String nom) {
        this.nom = nom;
    }

    /** As the campaign file writes it. */
    public String nom() {
        return nom;
    }
}
