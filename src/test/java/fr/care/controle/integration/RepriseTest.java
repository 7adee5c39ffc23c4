package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A night that fails at the end of any step goes on from there, and publishes what an uninterrupted night publishes. */
class RepriseTest {
    private static final String NUIT = NuitsDeReference.NUIT_2;
    private static final String ECHEC =
            "Échec technique (IllegalStateException). Rien de nouveau n'est publié. Relancez la même commande : la nuit"
                    + " reprend où elle s'est arrêtée ; si l'échec se répète, relancez avec --debug et transmettez le détail.";

    @TempDir
    private Path dossier;

    /** Every line that tells the end of a step before the publication. */
    static Stream<String> finsDEtape() {
        return Stream.concat(
                Sources.TOUTES.stream().map(Source::nom), Stream.of("rapprochement", "évaluation", "changements"));
    }

    @ParameterizedTest
    @MethodSource("finsDEtape")
    void aFailedStepIsTakenUpAgain(String etape) throws Exception {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        Map<String, String> publie = bac.arbre();

        Execution echec =
                Execution.de(e -> new Piege(e, etape + " :"), arguments(bac).toArray(String[]::new));

        assertThat(echec.code()).isEqualTo(1);
        assertThat(echec.erreurs()).endsWith(ECHEC + "\n").doesNotContain("\tat ", "Exception:");
        assertThat(bac.arbre()).isEqualTo(publie);

        Execution reprise = Execution.de(arguments(bac).toArray(String[]::new));

        assertThat(reprise.code()).isEqualTo(3);
        List<String> refaites = finsDEtape()
                .filter(e -> ("\n" + reprise.erreurs()).contains("\n" + e + " :"))
                .toList();
        assertThat(refaites)
                .containsExactlyElementsOf(
                        finsDEtape().dropWhile(e -> !e.equals(etape)).toList());
        bac.publieComme(NuitsDeReference.bac(), NUIT);
        assertThat(sansBatch(bac)).isEqualTo(sansBatch(NuitsDeReference.bac()));
    }

    @Test
    void aPublicationThatFailedIsTakenUpAgain() throws Exception {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        Path obstacle = Files.createFile(bac.publiee(NUIT));
        Map<String, String> publie = bac.arbre();

        Execution echec = Execution.de(arguments(bac).toArray(String[]::new));

        assertThat(echec.code()).isEqualTo(1);
        assertThat(echec.erreurs())
                .endsWith("Sortie impossible : " + obstacle
                        + " : cet emplacement n'est pas un lien posé par une publication. Rien n'est publié, les résultats"
                        + " déjà publiés restent en place. Déplacez-le, puis relancez.\n");
        assertThat(bac.arbre()).isEqualTo(publie);

        Files.delete(obstacle);
        Execution reprise = Execution.de(arguments(bac).toArray(String[]::new));
        assertThat(reprise.code()).isEqualTo(3);
        assertThat(reprise.erreurs()).isEqualTo("publication : résultats publiés\n");
        bac.publieComme(NuitsDeReference.bac(), NUIT);
    }

    /** The process died between the commit of a step and the note that it had ended: the step runs again on its own work. */
    @Test
    void stepsWhoseEndWasNotWrittenRunAgain() throws Exception {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier);
        Execution.de(e -> new Piege(e, "évaluation :"), arguments(bac).toArray(String[]::new));
        try (Connection connexion = DriverManager.getConnection(bac.base());
                Statement ordre = connexion.createStatement()) {
            assertThat(ordre.executeUpdate("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'FAILED', EXIT_CODE = 'FAILED'"
                            + " WHERE STEP_NAME <> 'evaluation' AND JOB_EXECUTION_ID ="
                            + " (SELECT MAX(JOB_EXECUTION_ID) FROM BATCH_JOB_EXECUTION)"))
                    .isEqualTo(Sources.TOUTES.size() + 1);
        }
        assertThat(bac.nuit(NUIT).code()).isEqualTo(3);
        bac.publieComme(NuitsDeReference.bac(), NUIT);
        assertThat(sansBatch(bac)).isEqualTo(sansBatch(NuitsDeReference.bac()));
    }

    static Map<String, Long> sansBatch(Bac bac) throws SQLException {
        Map<String, Long> lignes = bac.lignes();
        lignes.keySet().removeIf(table -> table.startsWith("BATCH_"));
        return lignes;
    }

    /** The night, its progress told line by line. */
    static Stream<String> arguments(Bac bac) {
        return Stream.concat(
                bac.controler(Bac.exemple(NUIT).toString(), NUIT).filter(a -> !a.equals("aucune")), Stream.of("texte"));
    }
}
