package fr.care.controle.source.paie;

/** A printed recap that counts as absent: where, what it holds, what is expected (French). Never leaves this package. */
final class RecapInutilisable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int ligne;
    private final String colonne;
    private final String valeur;

    RecapInutilisable(int ligne, String colonne, String valeur, String attendu) {
        super(attendu);
        this.ligne = ligne;
        this.colonne = colonne;
        this.valeur = valeur;
    }

    int ligne() {
        return ligne;
    }

    String colonne() {
        return colonne;
    }

    String valeur() {
        return valeur;
    }

    String attendu() {
        return String.valueOf(getMessage());
    }
}
