package fr.care.controle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** L'archive des classes : qui la fait, qui s'en sert, et le silence quand elle ne peut pas servir. */
class LancementRapideTest {

    private static final String LANCER = Path.of("jobs", "controle-nocturne", "controler.sh")
            .toAbsolutePath()
            .toString();
    private static final String PREPARER =
            Path.of("jobs", "controle-nocturne", "preparer.sh").toAbsolutePath().toString();
    private static final String ABSENTE = "l'archive des classes n'a pas pu être faite";

    @TempDir
    Path dossier;

    private Path programme;

    @BeforeEach
    void preparer() throws IOException {
        programme = dossier.resolve("controle-care.jar");
        Manifest manifeste = new Manifest();
        manifeste.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifeste.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Temoin.class.getName());
        String classe = Temoin.class.getName().replace('.', '/') + ".class";
        try (OutputStream fichier = Files.newOutputStream(programme);
                JarOutputStream jar = new JarOutputStream(fichier, manifeste)) {
            jar.putNextEntry(new JarEntry(classe));
            jar.write(Temoin.class.getClassLoader().getResourceAsStream(classe).readAllBytes());
        }
    }

    /** Le plus petit des programmes. */
    static final class Temoin {
        public static void main(String[] arguments) {
            System.out.println("publié");
        }
    }

    @Test
    void leScriptPrendLArchivePoseeACoteDuProgramme() throws Exception {
        archiver();

        assertThat(lancer(Map.of("CONTROLE_CARE_JAVA_OPTS", "-Xlog:class+load")))
                .contains("LancementRapideTest$Temoin source: shared objects file (top)");
    }

    @Test
    void sansArchiveLeProgrammeEstLanceToutDeMeme() throws Exception {
        assertThat(lancer(Map.of())).isEqualTo("publié\n");
    }

    @Test
    void uneArchiveQuiNePeutPasServirNeSeDitPas() throws Exception {
        archiver();
        Files.setLastModifiedTime(programme, FileTime.fromMillis(1_000_000_000_000L));
        assertThat(lancer(Map.of())).as("archive d'un autre programme").isEqualTo("publié\n");

        Path archive = dossier.resolve("controle-care.jsa");
        Files.delete(archive);
        Files.write(archive, new byte[10_000]);
        assertThat(lancer(Map.of())).as("archive abîmée").isEqualTo("publié\n");
    }

    @Test
    void unPetitDepotSePasseDuSecondCompilateurSaufReglageContraire() throws Exception {
        Path depot = Files.createDirectory(dossier.resolve("petit dépôt"));
        String niveau = "intx TieredStopAtLevel = ";

        assertThat(drapeaux(depot, "")).contains(niveau + "1 ");
        assertThat(drapeaux(depot, " -XX:TieredStopAtLevel=4")).contains(niveau + "4 ");
        assertThat(drapeaux(dossier.resolve("absent"), "")).contains(niveau + "4 ");

        try (RandomAccessFile gros =
                new RandomAccessFile(depot.resolve("osis.csv").toFile(), "rw")) {
            gros.write(new byte[110 << 20]);
        }
        assertThat(drapeaux(depot, "")).contains(niveau + "4 ");
    }

    private String drapeaux(Path depot, String option) throws Exception {
        return lancer(Map.of(
                        "DEPOT",
                        depot.toString(),
                        "CONTROLE_CARE_JAVA_OPTS",
                        "-XX:+UseSerialGC -XX:+PrintFlagsFinal" + option))
                .replaceAll(" +", " ");
    }

    @Test
    void lInstallationDeplieLeProgrammeEtFaitSonArchive() throws Exception {
        Execution execution = installer(0, true);

        assertThat(execution).isEqualTo(new Execution(0, ""));
        assertThat(dossier.resolve("installation"))
                .isDirectoryNotContaining("glob:**essai*")
                .isDirectoryContaining("glob:**/controle-care.jar");
        assertThat(dossier.resolve("installation/lib/outil-2.jar")).exists();
        assertThat(dossier.resolve("installation/controle-care.jsa")).hasContent("archive de la nuit 2026-11-19");
    }

    @Test
    void uneNuitDEssaiPublieeAvecDesRejetsVautUneArchive() throws Exception {
        assertThat(installer(3, true).code()).isZero();
    }

    @Test
    void lInstallationRemplaceToutCeQuElleAvaitPose() throws Exception {
        Path installation = dossier.resolve("installation");
        Files.createDirectories(installation.resolve("lib"));
        Files.createFile(installation.resolve("lib/outil-1.jar"));
        Files.writeString(installation.resolve("controler.sh"), "à garder");

        installer(0, true);

        assertThat(installation.resolve("lib/outil-1.jar")).doesNotExist();
        assertThat(installation.resolve("controler.sh")).hasContent("à garder");
    }

    /** Une archive d'avant servirait les classes d'un autre programme. */
    @Test
    void sansNuitDEssaiReussieAucuneArchiveNeResteEtLInstallationLeDit() throws Exception {
        Path archive = dossier.resolve("installation/controle-care.jsa");
        Files.createDirectories(archive.getParent());
        Files.createFile(archive);

        Execution refusee = installer(4, true);
        assertThat(refusee.code()).isEqualTo(1);
        assertThat(refusee.texte()).contains("nuit d'essai").contains(ABSENTE);
        assertThat(archive).doesNotExist();
        assertThat(dossier.resolve("installation/controle-care.jar")).exists();

        assertThat(installer(0, false).texte()).contains(ABSENTE);
        assertThat(archive).doesNotExist();
    }

    @Test
    void unMauvaisUsageSortAvecLeCode2() throws Exception {
        assertThat(Execution.de(Map.of(), PREPARER, "/absent.jar", "/x"))
                .isEqualTo(new Execution(2, "preparer.sh : usage : preparer.sh PROGRAMME DOSSIER\n"));
    }

    private void archiver() throws Exception {
        Execution execution = Execution.de(
                Map.of(),
                System.getProperty("java.home") + "/bin/java",
                "-XX:ArchiveClassesAtExit=" + dossier.resolve("controle-care.jsa"),
                "-jar",
                programme.toString());
        assertThat(execution.code()).isZero();
    }

    private String lancer(Map<String, String> reglages) throws Exception {
        Map<String, String> env = new HashMap<>(reglages);
        env.put("JAVA_HOME", System.getProperty("java.home"));
        env.put("CONTROLE_CARE_JAR", programme.toString());
        env.putIfAbsent("DEPOT", "/depot");
        env.put("SORTIES", "/sorties");
        env.put("BASE", "jdbc:h2:mem:x");
        return Execution.de(env, LANCER).texte();
    }

    /** Un faux Java fait ce que feraient la JVM et le programme : il se déplie, invente une campagne, publie une nuit. */
    private Execution installer(int codeDeLaNuit, boolean ecritLArchive) throws Exception {
        Path java = dossier.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/bash
                for argument; do
                    case $argument in
                        -XX:ArchiveClassesAtExit=*) archive=${argument#*=} ;;
                    esac
                    [[ $precedent == --destination ]] && mkdir -p "$argument/lib" &&
                        touch "$argument/controle-care.jar" "$argument/lib/outil-2.jar"
                    [[ $precedent == --dossier ]] && mkdir -p "$argument/2026-11-19"
                    [[ $precedent == --date-controle ]] && date=$argument
                    precedent=$argument
                done
                [[ -n $date ]] || exit 0
                echo "nuit d'essai"
                [[ $ECRIT == true ]] && echo "archive de la nuit $date" >"$archive"
                exit "$CODE"
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Execution.de(
                Map.of(
                        "JAVA_HOME",
                        dossier.resolve("jdk").toString(),
                        "CODE",
                        String.valueOf(codeDeLaNuit),
                        "ECRIT",
                        String.valueOf(ecritLArchive)),
                PREPARER,
                programme.toString(),
                dossier.resolve("installation").toString());
    }
}
