package fr.care.controle.restitution.publication;

/** Totals of a night that do not add up: a control refuses the night, nothing is published. The message is French. */
public final class ResultatsIncoherents extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ResultatsIncoherents(String message) {
        super(message);
    }
}
