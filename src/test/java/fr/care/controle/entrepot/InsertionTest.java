package fr.care.controle.entrepot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The same rows on both databases, each written in its own way. */
class InsertionTest {
    private static final String CIBLE = "essai (rang, texte, nombre, jour, octets)";
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 19);

    private static EmbeddedPostgres serveur;
    private static DataSource h2;

    @BeforeAll
    static void start() throws IOException {
        serveur = EmbeddedPostgres.start();
        h2 = new DriverManagerDataSource("jdbc:h2:mem:insertion;DB_CLOSE_DELAY=-1");
    }

    @AfterAll
    static void stop() throws IOException {
        serveur.close();
    }

    static Stream<DataSource> bases() {
        return Stream.of(h2, serveur.getPostgresDatabase());
    }

    private static JdbcTemplate table(DataSource base) {
        JdbcTemplate jdbc = new JdbcTemplate(base);
        jdbc.execute("DROP TABLE IF EXISTS essai");
        jdbc.execute("CREATE TABLE essai (rang INTEGER PRIMARY KEY, texte VARCHAR, nombre NUMERIC(38, 10), jour DATE,"
                + " octets BYTEA)");
        return jdbc;
    }

    private static List<Object[]> lignes(int combien) {
        List<Object[]> lignes = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            lignes.add(new Object[] {i, "texte " + i, BigDecimal.ONE, JOUR, new byte[0]});
        }
        return lignes;
    }

    @ParameterizedTest
    @MethodSource("bases")
    void textsComeBackAsTheyWere(DataSource base) {
        JdbcTemplate jdbc = table(base);
        List<String> textes = List.of(
                "",
                "\\N",
                "\\.",
                "\\",
                "a\tb\nc\rd\r\ne",
                "\\t\\n",
                "'; DROP TABLE essai; -- \"",
                "\u0001\b\f\u001E\u007F",
                "é€漢\uD83D\uDE00",
                "x".repeat(200_000) + "\t");
        List<Object[]> lignes = new ArrayList<>();
        textes.forEach(texte -> lignes.add(new Object[] {lignes.size(), texte, null, null, null}));

        new Insertion(jdbc).inserer(CIBLE, lignes);

        assertThat(jdbc.queryForList("SELECT texte FROM essai ORDER BY rang", String.class))
                .isEqualTo(textes);
    }

    @ParameterizedTest
    @MethodSource("bases")
    void otherValuesToo(DataSource base) {
        JdbcTemplate jdbc = table(base);
        byte[] octets = new byte[512];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) i;
        }
        List<Object[]> lignes = List.of(
                new Object[] {1, null, new BigDecimal("1E+3"), JOUR, octets},
                new Object[] {2, null, new BigDecimal("-0.0000000001"), null, new byte[0]},
                new Object[] {3, null, null, null, "\\x00".getBytes(StandardCharsets.US_ASCII)},
                new Object[] {4, null, null, null, null});

        new Insertion(jdbc).inserer(CIBLE, lignes);

        assertThat(jdbc.query("SELECT nombre FROM essai ORDER BY rang", (ligne, i) -> ligne.getBigDecimal(1)))
                .usingElementComparator((a, b) -> a == null || b == null ? (a == b ? 0 : 1) : a.compareTo(b))
                .containsExactly(new BigDecimal("1000"), new BigDecimal("-0.0000000001"), null, null);
        assertThat(jdbc.queryForList("SELECT jour FROM essai WHERE jour IS NOT NULL", LocalDate.class))
                .containsExactly(JOUR);
        assertThat(jdbc.query("SELECT octets FROM essai ORDER BY rang", (ligne, i) -> ligne.getBytes(1)))
                .usingElementComparator(Arrays::compare)
                .containsExactly(octets, new byte[0], "\\x00".getBytes(StandardCharsets.US_ASCII), null);
        assertThat(jdbc.queryForList("SELECT rang FROM essai WHERE texte IS NULL", Integer.class))
                .hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("bases")
    void moreRowsThanABatchHolds(DataSource base) {
        JdbcTemplate jdbc = table(base);

        new Insertion(jdbc).inserer(CIBLE, lignes(2_345));
        new Insertion(jdbc).inserer(CIBLE, Collections.emptyList());

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM essai", Integer.class))
                .isEqualTo(2_345);
    }

    @ParameterizedTest
    @MethodSource("bases")
    void rowsBelongToTheTransactionOfTheCaller(DataSource base) {
        JdbcTemplate jdbc = table(base);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(base));

        transaction.executeWithoutResult(etat -> {
            new Insertion(jdbc).inserer(CIBLE, lignes(10));
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM essai", Integer.class))
                    .isEqualTo(10);
            etat.setRollbackOnly();
        });
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM essai", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("bases")
    void aRefusedRowIsToldAndNoneIsKept(DataSource base) {
        JdbcTemplate jdbc = table(base);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(base));
        List<Object[]> lignes = lignes(1_500);
        lignes.add(lignes.get(0));

        assertThatThrownBy(() -> transaction.executeWithoutResult(etat -> new Insertion(jdbc).inserer(CIBLE, lignes)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM essai", Integer.class))
                .isZero();
        new Insertion(jdbc).inserer(CIBLE, lignes(3));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM essai", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void postgresqlIsGivenACopyAndRefusesANul() {
        JdbcTemplate jdbc = table(serveur.getPostgresDatabase());
        jdbc.execute("ALTER TABLE essai ADD COLUMN ordre VARCHAR DEFAULT current_query()");

        new Insertion(jdbc).inserer(CIBLE, lignes(1));

        assertThat(jdbc.queryForObject("SELECT ordre FROM essai", String.class))
                .isEqualTo("COPY " + CIBLE + " FROM STDIN");
        assertThatThrownBy(() -> new Insertion(jdbc)
                        .inserer(CIBLE, Collections.singletonList(new Object[] {2, "a\u0000b", null, null, null})))
                .isInstanceOf(DataAccessException.class);
    }
}
