package fr.care.controle.campagne;

/** A campaign that cannot be trusted: nothing is controlled with it. The message, in French, is all a person needs. */
public final class CampagneInvalide extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CampagneInvalide(String message) {
        super("Campagne invalide : " + message);
    }

    CampagneInvalide(String cle, Object valeur, String attendu) {
        this("clé « " + cle + " », valeur « " + valeur + " », attendu : " + attendu);
    }
}
