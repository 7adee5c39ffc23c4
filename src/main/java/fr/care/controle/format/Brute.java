package fr.care.controle.format;

/**
 * A cell before it is typed.
 *
 * @param texte trimmed; of a typed cell of a sheet, its value: a plain number, an ISO date, VRAI or FAUX, an error
 */
public record Brute(String texte, Nature nature) {
    public static final Brute VIDE = new Brute("", Nature.TEXTE);

    /** What the file itself says of the cell; a CSV only holds texts. */
    public enum Nature {
        TEXTE,
        NOMBRE,
        DATE,
        /** An error value, or a formula that nobody computed: never readable, whatever the column. */
        ERREUR
    }

    static Brute texte(String texte) {
        String rogne = Textes.rogner(texte);
        return rogne.isEmpty() ? VIDE : new Brute(rogne, Nature.TEXTE);
    }

    public boolean vide() {
        return texte.isEmpty();
    }
}
