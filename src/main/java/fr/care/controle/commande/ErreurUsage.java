package fr.care.controle.commande;

/** The command cannot start: an option, a folder or the campaign is wrong. The message is French: what, and how to mend. */
final class ErreurUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ErreurUsage(String message) {
        super(message);
    }
}
