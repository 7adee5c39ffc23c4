package fr.care.controle.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that are held against the program's are those of the file, whatever stands between the rows. */
class DepartsTest {
    @TempDir
    private Path dossier;

    @Test
    void ranksBecomeLinesPastBlankLongAndRefusedRecords() throws Exception {
        Path fichier = Files.writeString(dossier.resolve("f.csv"), "a;b\n1;x\n\n2;\"y\nz\"\n3;w;en trop\n4;v\n");
        Departs departs = new Departs(BalayageCsv.balayer(fichier, false), List.of(5L));
        assertThat(departs.ligne(5)).isEqualTo(6);
        assertThat(ligne(departs, 1)).isEqualTo(2);
        assertThat(ligne(departs, 2)).isEqualTo(4);
        assertThat(ligne(departs, 3)).isEqualTo(7);
    }

    private static long ligne(Departs departs, long rang) {
        return departs.liste().stream()
                .filter(depart -> depart.rang() <= rang)
                .reduce((premier, suivant) -> suivant)
                .map(depart -> rang + depart.decalage())
                .orElseThrow();
    }
}
