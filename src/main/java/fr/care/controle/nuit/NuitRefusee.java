package fr.care.controle.nuit;

/**
 * A control of the night refused to go on: nothing is published, former results stay. The message is French and complete: what
 * was found, what is expected, how to mend.
 */
public final class NuitRefusee extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NuitRefusee(String message) {
        super(message);
    }
}
