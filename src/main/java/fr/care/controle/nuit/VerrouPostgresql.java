package fr.care.controle.nuit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * The lock of a PostgreSQL database: an advisory lock held by a connection of its own, whose name tells the holder. The
 * server lets it go with the connection.
 */
final class VerrouPostgresql implements Verrou {
    /** Any number, as long as every version of this program uses the same. */
    private static final long CLE = 0x43615245_31626973L;

    /** What {@code application_name} holds. */
    private static final int TAILLE_NOM = 63;

    /** A holder that ends between the refusal and the question has no name: one more try takes its place. */
    private static final int ESSAIS = 3;

    private static final int SECONDES_DE_REPONSE = 10;

    private static final String TITULAIRE = """
            SELECT a.application_name, to_char(a.backend_start AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD HH24:MI:SS')
            FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.classid = ? AND l.objid = ?
              AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())""";

    private final Connection connexion;

    private VerrouPostgresql(Connection connexion) {
        this.connexion = connexion;
    }

    static VerrouPostgresql prendre(String url, Properties identifiants, Titulaire titulaire) {
        try {
            Connection connexion = ouvrir(url, identifiants, titulaire);
            boolean pris = false;
            try {
                verrouiller(connexion);
                pris = true;
                return new VerrouPostgresql(connexion);
            } finally {
                if (!pris) {
                    connexion.close();
                }
            }
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("no connection for the lock", e);
        }
    }

    private static Connection ouvrir(String url, Properties identifiants, Titulaire titulaire) throws SQLException {
        Properties proprietes = new Properties();
        proprietes.putAll(identifiants);
        String nom = titulaire.nom();
        proprietes.setProperty("ApplicationName", nom.substring(0, Math.min(nom.length(), TAILLE_NOM)));
        proprietes.setProperty("tcpKeepAlive", "true");
        Connection connexion = DriverManager.getConnection(url, proprietes);
        try (Statement ordre = connexion.createStatement()) {
            // The address may carry a name of its own, which the driver prefers. A machine that vanished is known to be
            // dead after a minute instead of two hours.
            ordre.execute("SET application_name = '" + nom.replace("'", "") + "'");
            ordre.execute("SET tcp_keepalives_idle = 30");
            ordre.execute("SET tcp_keepalives_interval = 10");
            ordre.execute("SET tcp_keepalives_count = 3");
        }
        return connexion;
    }

    private static void verrouiller(Connection connexion) throws SQLException {
        Optional<Titulaire> autre = Optional.empty();
        for (int i = 0; i < ESSAIS && autre.isEmpty(); i++) {
            if (essayer(connexion)) {
                return;
            }
            autre = titulaire(connexion);
        }
        throw new BaseOccupee(autre);
    }

    private static boolean essayer(Connection connexion) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            ordre.setLong(1, CLE);
            try (ResultSet reponse = ordre.executeQuery()) {
                return reponse.next() && reponse.getBoolean(1);
            }
        }
    }

    private static Optional<Titulaire> titulaire(Connection connexion) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(TITULAIRE)) {
            ordre.setLong(1, CLE >>> Integer.SIZE);
            ordre.setLong(2, CLE & 0xFFFF_FFFFL);
            try (ResultSet reponse = ordre.executeQuery()) {
                if (!reponse.next()) {
                    return Optional.empty();
                }
                // A role that may not see the other's session is given its name and not its hour.
                String depuis = Optional.ofNullable(reponse.getString(2)).orElse("");
                return Titulaire.lire(Optional.ofNullable(reponse.getString(1)).orElse(""))
                        .map(t -> t.depuis(depuis));
            }
        }
    }

    @Override
    public void verifier() {
        try {
            if (!connexion.isValid(SECONDES_DE_REPONSE)) {
                throw new IllegalStateException("the connection that held the lock is lost");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the lock go before the connection: the server ends a session some time after its client has left. */
    @Override
    public void close() {
        try (Connection session = connexion;
                Statement ordre = session.createStatement()) {
            if (session.isValid(SECONDES_DE_REPONSE)) {
                ordre.execute("SELECT pg_advisory_unlock_all()");
            }
        } catch (SQLException e) {
            // Lost already: the server has let the lock go.
        }
    }
}
