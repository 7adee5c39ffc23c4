package fr.care.controle.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.ClasseursHostiles.Cas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No workbook takes more than 256 MB nor 2 s, whatever it holds: read where the heap is that small, one after the other. */
class ClasseurHostileTest {
    private static final String MEMOIRE = "-Xmx256m";
    /** Of processor: the machine may have other things to do. */
    private static final long DUREE_MAX = 2_000;

    @TempDir
    Path dossier;

    @Test
    void chaqueClasseurHostileEstRefuseDansLesLimites() throws Exception {
        List<Cas> tous = ClasseursHostiles.dans(dossier);
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMOIRE,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                LectureHostile.class.getName()));
        tous.forEach(cas -> commande.add(cas.fichier().toString()));
        Process lecture = new ProcessBuilder(commande).redirectErrorStream(true).start();
        String sortie = new String(lecture.getInputStream().readAllBytes(), UTF_8);
        assertThat(lecture.waitFor()).as(sortie).isZero();

        Map<String, String[]> issues = new HashMap<>();
        sortie.lines().map(ligne -> ligne.split("\t", -1)).forEach(champs -> issues.put(champs[0], champs));
        SoftAssertions constats = new SoftAssertions();
        for (Cas cas : tous) {
            String[] issue = issues.get(cas.fichier().toString());
            constats.assertThat(issue[2])
                    .as(cas.nom())
                    .startsWith("depot/classeur.xlsx : ")
                    .contains(cas.attendu())
                    .contains("edéposez")
                    .doesNotContain("SECRET");
            constats.assertThat(Long.parseLong(issue[1])).as(cas.nom() + ", ms").isLessThan(DUREE_MAX);
        }
        constats.assertAll();
    }
}
