package fr.care.controle.banc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.banc.Options.Etendue;
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
    private static final int DIX = 10;

    @TempDir
    private Path dossier;

    @Test
    void everyContenderGivesTheSameAnswers() throws Exception {
        Rapport rapport = rapport(CANDIDATS, Etendue.NATIONALE);
        assertThat(Files.readString(dossier.resolve(Rapport.TABLE)))
                .isEqualTo(rapport.texte())
                .contains(
                        Plateau.DUCKDB,
                        Plateau.DUCKDB_AGREGATS,
                        Plateau.LOTS,
                        Plateau.POSTGRESQL,
                        Plateau.CLASSEURS_FASTEXCEL,
                        Plateau.REGLES)
                .containsPattern("## Profil : Contrôle CaRE, première nuit, H2.*\\n\\n.* compilation \\(JIT\\) [1-9]")
                .containsPattern("\\| publication \\| [0-9]+ %")
                .contains("## Profil : " + Plateau.CLASSEURS);
        assertThat(dossier.resolve(Rapport.DONNEES)).isNotEmptyFile();
    }

    @Test
    void tenTimesTheDataIsHeldAgainstOneNight() throws Exception {
        assertThat(rapport(CANDIDATS / DIX, Etendue.DECUPLE).texte())
                .containsPattern("données ×10, temps \\| ≤ 8,00 × \\| [0-9]+,[0-9]{2} ×")
                .containsPattern("mémoire, données ×10 \\| ≤ 800 Mio \\| [0-9]+ Mio")
                .contains(Plateau.DUCKDB + ", données ×10")
                .doesNotContain(Plateau.LOTS, Plateau.CLASSEURS_POI);
    }

    private Rapport rapport(int candidats, Etendue etendue) throws Exception {
        Options options =
                new Options(candidats, 1, dossier, Optional.empty(), Optional.empty(), Set.of(), etendue, 1, true);
        Rapport rapport = new Banc(options, List.of(Variantes.desClasses(options.jvm()))).executer();
        System.out.println(rapport.texte());
        assertThat(rapport.echecs()).isEmpty();
        return rapport;
    }
}
