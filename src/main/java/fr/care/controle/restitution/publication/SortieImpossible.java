package fr.care.controle.restitution.publication;

import java.nio.file.Path;

/**
 * The results cannot be written: nothing is published and the former results stay. The message is French and complete: the
 * path, what is wrong, how to mend.
 */
public final class SortieImpossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SortieImpossible(Path chemin, String quoi, String remede, Throwable cause) {
        super(message(chemin, quoi, remede), cause);
    }

    SortieImpossible(Path chemin, String quoi, String remede) {
        super(message(chemin, quoi, remede));
    }

    private static String message(Path chemin, String quoi, String remede) {
        return "Sortie impossible : " + chemin + " : " + quoi
                + ". Rien n'est publié, les résultats déjà publiés restent en place. " + remede;
    }
}
