package fr.care.controle.format;

/**
 * A cell before it is typed.
 *
 * @param texte trimmed; of a typed cell of a sheet, its value: a plain number, an ISO date, VRAI or FAUX, an error
 */
public record Brute(String texte, Nature nature) {
    public static final Brute VIDE = new Brute("", Nature.TEXTE);
    /** A formula whose value nobody computed. */
    static final Brute NON_CALCULEE = new Brute("formule sans valeur calculée", Nature.ERREUR);

    /** What the file itself says of the cell; a CSV only holds texts. */
    public enum Nature {
        TEXTE,
        NOMBRE,
        DATE,
        /** An error value, or a formula that nobody computed: never readable, whatever the column. */
        ERREUR
    }

    public static Brute texte(String texte) {
        String rogne = Textes.rogner(texte);
        return rogne.isEmpty() ? VIDE : new Brute(rogne, Nature.TEXTE);
    }

    public boolean vide() {
        return texte.isEmpty();
    }

    /** Whether it is a formula that nobody computed: unlike an error value, the file does not say what its author saw. */
    public boolean nonCalculee() {
        return equals(NON_CALCULEE);
    }
}
