package fr.care.controle.nuit;

import java.util.Optional;
import java.util.Properties;

/**
 * One run at a time on one database, for the whole run: taken before the database is opened or migrated, and let go by the
 * system when the process dies. What an interrupted run left is only taken up again under it.
 */
public interface Verrou extends AutoCloseable {
    /** For a database that no other process can reach. */
    Verrou INUTILE = () -> {};

    /**
     * Takes the lock at once or not at all.
     *
     * @param url the JDBC address of the database
     * @param identifiants {@code user} and {@code password}, when the database asks for them
     * @param titulaire how the run that finds the lock taken will name this one
     * @throws BaseOccupee when another run holds it
     */
    static Verrou prendre(String url, Properties identifiants, Titulaire titulaire) {
        if (url.startsWith("jdbc:postgresql:")) {
            return VerrouPostgresql.prendre(url, identifiants, titulaire);
        }
        return VerrouFichier.chemin(url)
                .<Verrou>map(chemin -> VerrouFichier.prendre(chemin, titulaire))
                .orElse(INUTILE);
    }

    /**
     * Makes sure that it is still held, where it could be lost.
     *
     * @throws IllegalStateException when it is not
     */
    default void verifier() {}

    @Override
    void close();

    /** Another run holds the database. The message is French and complete. */
    final class BaseOccupee extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BaseOccupee(Optional<Titulaire> titulaire) {
            super("Une autre exécution tient la base de données"
                    + titulaire.map(t -> " : " + t.phrase()).orElse("")
                    + ". Attendez qu'elle finisse, puis relancez la même commande.");
        }
    }
}
