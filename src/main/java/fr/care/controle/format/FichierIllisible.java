package fr.care.controle.format;

/**
 * A file that is broken as a whole: the night stops. The message is French and complete: the file, what is wrong, how to mend.
 */
public final class FichierIllisible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FichierIllisible(String message) {
        super(message);
    }

    public FichierIllisible(String message, Throwable cause) {
        super(message, cause);
    }
}
