package fr.care.controle.banc;

/** A contender that did not do the same work as the others: its times mean nothing. */
final class ReponsesDifferentes extends Exception {
    private static final long serialVersionUID = 1L;

    ReponsesDifferentes(String differences) {
        super(differences);
    }
}
