package fr.care.controle.entrepot;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes many rows of one table, in the transaction of its caller: by COPY where the database is PostgreSQL, by batches of
 * inserts elsewhere.
 */
final class Insertion {
    private static final int TAILLE_LOT = 1_000;

    private final JdbcTemplate jdbc;

    Insertion(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes rows.
     *
     * @param cible the table and its columns, {@code table (one, two)}
     * @param lignes the values of each row: texts, numbers, days, bytes, or null
     */
    void inserer(String cible, List<? extends @Nullable Object[]> lignes) {
        if (lignes.isEmpty() || copier("COPY " + cible + " FROM STDIN", lignes)) {
            return;
        }
        String valeurs = String.join(", ", Collections.nCopies(lignes.get(0).length, "?"));
        String ordre = "INSERT INTO " + cible + " VALUES (" + valeurs + ")";
        for (int i = 0; i < lignes.size(); i += TAILLE_LOT) {
            jdbc.batchUpdate(ordre, List.copyOf(lignes.subList(i, Math.min(i + TAILLE_LOT, lignes.size()))));
        }
    }

    private boolean copier(String copie, List<? extends @Nullable Object[]> lignes) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connexion -> {
            boolean postgresql = connexion.isWrapperFor(PGConnection.class);
            if (postgresql) {
                CopiePostgresql.copier(connexion.unwrap(PGConnection.class), copie, lignes);
            }
            return postgresql;
        }));
    }
}
