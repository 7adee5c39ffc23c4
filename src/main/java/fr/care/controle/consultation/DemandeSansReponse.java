package fr.care.controle.consultation;

/** What is asked for is not kept, or does not exist. The message is French: what, and how to mend. */
public final class DemandeSansReponse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DemandeSansReponse(String message) {
        super(message);
    }
}
