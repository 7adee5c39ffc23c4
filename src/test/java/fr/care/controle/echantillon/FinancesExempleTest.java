package fr.care.controle.echantillon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The money of the sample nights is what the code makes: nobody edits a workbook by hand. */
class FinancesExempleTest {
    private static final int OCTETS_MAX = 40_000;

    @Test
    void lesFichiersDesDeuxNuitsSontCeuxQueLeCodeGenere() throws Exception {
        Map<Path, byte[]> attendus = GenererFinances.fichiers();
        assertThat(publies()).isEqualTo(attendus.keySet());
        for (Map.Entry<Path, byte[]> attendu : attendus.entrySet()) {
            byte[] publie = Files.readAllBytes(GenererFinances.DEPOTS.resolve(attendu.getKey()));
            assertThat(publie.length).as("%s", attendu.getKey()).isLessThan(OCTETS_MAX);
            memes(attendu.getKey(), publie, attendu.getValue());
        }
    }

    /** Workbooks part by part: libraries of compression differ, what they compress does not. */
    private static void memes(Path nom, byte[] publie, byte[] attendu) throws IOException {
        String relancez = nom + " : relancez GenererFinances";
        if (nom.toString().endsWith(".csv")) {
            assertThat(publie).as(relancez).isEqualTo(attendu);
            return;
        }
        Map<String, byte[]> parties = ArchiveFixe.parties(publie);
        Map<String, byte[]> attendues = ArchiveFixe.parties(attendu);
        assertThat(parties.keySet()).as(relancez).isEqualTo(attendues.keySet());
        attendues.forEach(
                (partie, octets) -> assertThat(parties.get(partie)).as(relancez).isEqualTo(octets));
    }

    private static Set<Path> publies() throws IOException {
        Set<Path> publies = new TreeSet<>();
        for (String nuit : new String[] {GenererFinances.NUIT_1, GenererFinances.NUIT_2}) {
            try (Stream<Path> fichiers = Files.walk(GenererFinances.DEPOTS.resolve(nuit))) {
                fichiers.filter(Files::isRegularFile)
                        .map(GenererFinances.DEPOTS::relativize)
                        .filter(FinancesExempleTest::argent)
                        .forEach(publies::add);
            }
        }
        return publies;
    }

    private static boolean argent(Path fichier) {
        String source = fichier.getName(1).toString();
        return source.startsWith(GenererFinances.PAIE)
                || source.equals(GenererFinances.ETATS)
                || source.equals(GenererFinances.SECOURS);
    }
}
