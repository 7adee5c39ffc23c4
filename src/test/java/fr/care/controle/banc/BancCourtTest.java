package fr.care.controle.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark at a fiftieth of the size, in one round: its answers are checked, its figures only shown. */
class BancCourtTest {
    private static final int CANDIDATS = 40;

    @TempDir
    private Path dossier;

    @Test
    void everyContenderGivesTheSameAnswers() throws Exception {
        Options options = new Options(CANDIDATS, 1, dossier, Optional.empty(), Optional.empty(), Set.of(), false, true);
        Rapport rapport = new Banc(options, List.of(Variantes.desClasses(options.jvm()))).executer();
        System.out.println(rapport.texte());
        assertThat(Files.readString(dossier.resolve(Rapport.TABLE)))
                .contains(
                        Plateau.DUCKDB,
                        Plateau.DUCKDB_AGREGATS,
                        Plateau.LOTS,
                        Plateau.POSTGRESQL,
                        Plateau.CLASSEURS_FASTEXCEL,
                        Plateau.REGLES);
        assertThat(dossier.resolve(Rapport.DONNEES)).isNotEmptyFile();
    }
}
