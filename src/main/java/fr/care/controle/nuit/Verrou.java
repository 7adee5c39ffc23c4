package fr.care.controle.nuit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * One run at a time on one database, for the whole run. The file of H2 is locked by whoever opens it, so nothing is left to do
 * there; on PostgreSQL an advisory lock is held by a connection of its own and dies with the process.
 */
@Component
public class Verrou {
    /** Any number, as long as every version of this program uses the same. */
    private static final long CLE = 0x43615245_31626973L;

    private final DataSource base;

    public Verrou(DataSource base) {
        this.base = base;
    }

    /**
     * Runs something while no other run holds the database.
     *
     * @throws BaseOccupee when another run holds it
     */
    public <T> T tenir(Callable<T> travail) throws Exception {
        try (Connection connexion = base.getConnection()) {
            if (connexion.getMetaData().getDatabaseProductName().equals("PostgreSQL") && !verrouiller(connexion)) {
                throw new BaseOccupee();
            }
            return travail.call();
        }
    }

    private static boolean verrouiller(Connection connexion) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            ordre.setLong(1, CLE);
            try (ResultSet reponse = ordre.executeQuery()) {
                return reponse.next() && reponse.getBoolean(1);
            }
        }
    }

    /** Another run holds the database. */
    public static final class BaseOccupee extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
