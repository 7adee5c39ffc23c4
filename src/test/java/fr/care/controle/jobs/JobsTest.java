package fr.care.controle.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.support.CronExpression;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Les fichiers remis à l'exploitation : syntaxe, heure, codes de sortie, secrets. */
class JobsTest {

    private static final Path JOB = Path.of("jobs", "controle-nocturne");
    private static final Path SCRIPT = JOB.resolve("controler.sh").toAbsolutePath();
    private static final LocalDateTime MINUIT = LocalDateTime.of(2026, 3, 29, 0, 0);
    private static final LocalDateTime QUATRE_HEURES_TRENTE = LocalDateTime.of(2026, 3, 29, 4, 30);

    @TempDir
    Path dossier;

    private Path fauxJava;
    private Path jar;

    /** Un faux Java qui écrit ses arguments, un par ligne, et sort avec le code voulu. */
    @BeforeEach
    void preparer() throws IOException {
        Path bin = Files.createDirectories(dossier.resolve("jdk").resolve("bin"));
        fauxJava = Files.writeString(
                bin.resolve("java"), "#!/bin/bash\nprintf '%s\\n' \"$@\"\nexit \"${CODE_VOULU:-0}\"\n", UTF_8);
        Files.setPosixFilePermissions(fauxJava, PosixFilePermissions.fromString("rwxr-xr-x"));
        jar = Files.createFile(dossier.resolve("controle care.jar"));
    }

    @Test
    void lesScriptsSontDuBashCorrect() throws Exception {
        for (Path script : List.of(
                SCRIPT,
                JOB.resolve("preparer.sh").toAbsolutePath(),
                Path.of(".ci", "run").toAbsolutePath())) {
            assertThat(Execution.de(Map.of(), "bash", "-n", script.toString())).isEqualTo(new Execution(0, ""));
            assertThat(script).isExecutable().content(UTF_8).contains("\nset -euo pipefail\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 75})
    void leCodeDeSortieDuProgrammeEstCeluiDuScript(int code) throws Exception {
        Map<String, String> env = avec(reglages(), "CODE_VOULU", String.valueOf(code));

        assertThat(Execution.de(env, SCRIPT.toString()).code()).isEqualTo(code);
    }

    @Test
    void laLigneDeCommandeEstCelleDuContratSansIdentifiants() throws Exception {
        Map<String, String> env = avec(
                avec(reglages(), "SPRING_DATASOURCE_USERNAME", "compte-base"), "SPRING_DATASOURCE_PASSWORD", "secret");

        Execution fin = Execution.de(env, SCRIPT.toString());

        assertThat(fin.texte())
                .endsWith(String.join(
                        "\n",
                        "-jar",
                        jar.toString(),
                        "controler",
                        "--depot",
                        "/un dépôt",
                        "--sorties",
                        "/sorties",
                        "--base",
                        "jdbc:h2:mem:x;A=1",
                        "--progression",
                        "texte\n"))
                .doesNotContain("compte-base", "secret");
    }

    @Test
    void lesReglagesFacultatifsDeviennentDesOptions() throws Exception {
        Map<String, String> env = avec(
                avec(avec(reglages(), "DROITS", "/des droits.csv"), "CLE_PSEUDONYMES", "/la.cle"),
                "METRIQUES",
                "/care.prom");
        assertThat(Execution.de(env, SCRIPT.toString()).texte())
                .contains("--droits\n/des droits.csv\n--cle-pseudonymes\n/la.cle\n--metriques\n/care.prom\n");
    }

    @Test
    void leFichierDeReglagesEstLuSansEtreExecuteEtLEnvironnementLEmporte() throws Exception {
        Path temoin = dossier.resolve("temoin");
        Path fichier = Files.writeString(
                dossier.resolve("essai.env"),
                "# commentaire\n\nDEPOT='/du fichier'\nSORTIES=$(touch " + temoin + ")\n"
                        + "BASE=\"jdbc:h2:mem:y;A=1\"\nCAMPAGNE=/c.yml",
                UTF_8);
        Map<String, String> env = Map.of(
                "JAVA_HOME",
                dossier.resolve("jdk").toString(),
                "CONTROLE_CARE_JAR",
                jar.toString(),
                "CONTROLE_CARE_ENV",
                fichier.toString(),
                "DEPOT",
                "/environnement");

        Execution fin = Execution.de(env, SCRIPT.toString());

        assertThat(fin.code()).isZero();
        assertThat(fin.texte())
                .contains("\n--depot\n/environnement\n", "\n--base\njdbc:h2:mem:y;A=1\n", "\n--campagne\n/c.yml\n");
        assertThat(temoin).doesNotExist();
    }

    @Test
    void uneConfigurationFausseSortAvecLeCode2EtDitCeQuiManque() throws Exception {
        refuse(avec(reglages(), "DEPOT", ""), "réglage absent : DEPOT");
        refuse(avec(reglages(), "SORTIES", ""), "réglage absent : SORTIES");
        refuse(avec(reglages(), "BASE", ""), "réglage absent : BASE");
        refuse(avec(reglages(), "BASE", "jdbc:postgresql://h/b?user=u&Password=p"), "mot de passe dans BASE");
        refuse(avec(reglages(), "CONTROLE_CARE_JAR", "/absent.jar"), "programme introuvable : /absent.jar");
        refuse(avec(reglages(), "JAVA_HOME", "/absent"), "Java introuvable : /absent/bin/java");
        refuse(avec(reglages(), "CONTROLE_CARE_ENV", "/absent.env"), "fichier de réglages illisible : /absent.env");
        Path faux = Files.writeString(dossier.resolve("faux.env"), "# a\nexport DEPOT=/x\n", UTF_8);
        refuse(avec(reglages(), "CONTROLE_CARE_ENV", faux.toString()), "faux.env, ligne 2 : NOM=valeur attendu");
    }

    @Test
    void lExempleDeReglagesEstAccepteTelQuel() throws Exception {
        Map<String, String> env = Map.of(
                "JAVA_HOME",
                dossier.resolve("jdk").toString(),
                "CONTROLE_CARE_JAR",
                jar.toString(),
                "CONTROLE_CARE_ENV",
                JOB.resolve("controle-care.env.exemple").toAbsolutePath().toString());

        assertThat(Execution.de(env, SCRIPT.toString()).texte())
                .contains("\n--base\njdbc:h2:file:/var/lib/controle-care/donnees/controle;WRITE_DELAY=0\n");
    }

    @Test
    void kubernetesLanceUneSeuleNuitALaFoisA4H30AParis() throws IOException {
        Map<?, ?> cronJob = table(yaml(JOB.resolve("cronjob.yaml")));
        Map<?, ?> spec = table(cronJob.get("spec"));

        assertThat(cronJob.get("kind")).isEqualTo("CronJob");
        assertThat(spec.get("concurrencyPolicy")).isEqualTo("Forbid");
        assertThat(spec.get("timeZone")).isEqualTo("Europe/Paris");
        verifierHeure(String.valueOf(spec.get("schedule")));
    }

    @Test
    void kubernetesNeReprendQueLesPannesTechniques() throws IOException {
        Map<?, ?> travail = travail();
        Map<?, ?> pod = pod(travail);
        List<?> regles = (List<?>) table(travail.get("podFailurePolicy")).get("rules");

        assertThat(pod.get("restartPolicy")).isEqualTo("Never");
        assertThat(travail.get("backoffLimit")).isEqualTo(2);
        assertThat(regles.stream()
                        .map(JobsTest::table)
                        .filter(regle -> "FailJob".equals(regle.get("action")))
                        .<Object>map(regle -> table(regle.get("onExitCodes")).get("values")))
                .containsExactly(List.of(2, 4, 75));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 75})
    void leConteneurRendLeCodeDuProgrammeSauf3QuiDevient0(int code) throws Exception {
        String commande = commandeDuConteneur("exit " + code);

        Execution fin = Execution.de(Map.of(), "/bin/bash", "-c", commande);

        assertThat(fin.code()).isEqualTo(code == 3 ? 0 : code);
        assertThat(fin.texte()).contains("code de sortie " + code);
    }

    @Test
    void leConteneurArreteTransmetLeSignalEtAttendLaFin() throws Exception {
        String commande = commandeDuConteneur("trap 'sleep 0.3; echo fini; exit 143' TERM\n"
                + "echo pret >\"$TEMOIN\"\nwhile true; do sleep 0.05; done");
        Path temoin = dossier.resolve("temoin");
        Path sortie = dossier.resolve("sortie");
        ProcessBuilder constructeur = new ProcessBuilder("/bin/bash", "-c", commande);
        constructeur.environment().put("TEMOIN", temoin.toString());
        Process processus = constructeur
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile())
                .start();
        for (int essai = 0; essai < 500 && !Files.exists(temoin); essai++) {
            Thread.sleep(20);
        }

        processus.destroy();

        assertThat(processus.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(processus.exitValue()).isEqualTo(143);
        assertThat(sortie).content(UTF_8).contains("fini", "code de sortie 143");
    }

    @Test
    void cronLanceA4H30AParis() throws IOException {
        List<String> lignes;
        try (Stream<String> toutes = Files.lines(JOB.resolve("crontab"), UTF_8)) {
            lignes = toutes.filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                    .toList();
        }
        Matcher horaire = Pattern.compile("^((?:\\S+ ){5})(/opt/controle-care/controler\\.sh .*)$")
                .matcher(lignes.get(lignes.size() - 1));

        assertThat(lignes).contains("CRON_TZ=Europe/Paris");
        assertThat(lignes.stream().filter(ligne -> !ligne.matches("[A-Z_]+=.*")))
                .hasSize(1);
        assertThat(horaire.matches()).isTrue();
        verifierHeure(horaire.group(1).strip());
        assertThat(horaire.group(2)).as("% est un saut de ligne pour cron").doesNotContain("%");
    }

    @Test
    void systemdTientLePublieAvecRejetsPourUnSucces() throws IOException {
        assertThat(JOB.resolve("controle-care.service"))
                .content(UTF_8)
                .contains(
                        "\nType=oneshot\n",
                        "\nUser=controle-care\n",
                        "\nSuccessExitStatus=3\n",
                        "\nRestartPreventExitStatus=2 4 75\n");
        assertThat(JOB.resolve("controle-care.timer"))
                .content(UTF_8)
                .contains("\nOnCalendar=*-*-* 04:30:00 Europe/Paris\n", "\nPersistent=true\n");
    }

    @Test
    void systemdAccepteLesUnites() throws Exception {
        assumeTrue(estInstalle("systemd-analyze"), "systemd-analyze absent de cette machine");
        String service = Files.readString(JOB.resolve("controle-care.service"), UTF_8);
        Path copie = dossier.resolve("controle-care.service");
        // Le programme n'est pas installé sur la machine de construction.
        Files.writeString(copie, service.replace("/opt/controle-care/controler.sh", SCRIPT.toString()), UTF_8);
        Path minuterie = Files.copy(JOB.resolve("controle-care.timer"), dossier.resolve("controle-care.timer"));

        Execution unites =
                Execution.de(Map.of(), "systemd-analyze", "verify", "--man=no", copie.toString(), minuterie.toString());
        Execution calendrier = Execution.de(Map.of(), "systemd-analyze", "calendar", "*-*-* 04:30:00 Europe/Paris");

        assertThat(unites.texte().lines().filter(ligne -> ligne.contains("controle-care")))
                .isEmpty();
        assertThat(unites.code()).as(unites.texte()).isZero();
        assertThat(calendrier.code()).as(calendrier.texte()).isZero();
    }

    private void refuse(Map<String, String> env, String message) throws Exception {
        Execution fin = Execution.de(env, SCRIPT.toString());

        assertThat(fin.texte()).startsWith("controler.sh : ").contains(message);
        assertThat(fin.code()).isEqualTo(2);
    }

    private Map<String, String> reglages() {
        return Map.of(
                "JAVA_HOME",
                dossier.resolve("jdk").toString(),
                "CONTROLE_CARE_JAR",
                jar.toString(),
                "DEPOT",
                "/un dépôt",
                "SORTIES",
                "/sorties",
                "BASE",
                "jdbc:h2:mem:x;A=1");
    }

    private static Map<String, String> avec(Map<String, String> reglages, String nom, String valeur) {
        Map<String, String> copie = new HashMap<>(reglages);
        copie.put(nom, valeur);
        return copie;
    }

    private static void verifierHeure(String horaire) {
        CronExpression expression = CronExpression.parse("0 " + horaire);

        assertThat(expression.next(MINUIT)).isEqualTo(QUATRE_HEURES_TRENTE);
        assertThat(expression.next(QUATRE_HEURES_TRENTE)).isEqualTo(QUATRE_HEURES_TRENTE.plusDays(1));
    }

    /** La commande du conteneur, où un script au contenu donné remplace le lanceur. */
    private String commandeDuConteneur(String contenu) throws IOException {
        Path lanceur = Files.writeString(dossier.resolve("lanceur"), "#!/bin/bash\n" + contenu + "\n", UTF_8);
        Files.setPosixFilePermissions(lanceur, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<?, ?> conteneur = table(((List<?>) pod(travail()).get("containers")).get(0));
        assertThat(conteneur.get("command")).isEqualTo(List.of("/bin/bash", "-c"));
        String commande = String.valueOf(((List<?>) conteneur.get("args")).get(0));
        assertThat(commande).contains("/opt/controle-care/controler.sh");
        return commande.replace("/opt/controle-care/controler.sh", lanceur.toString());
    }

    private static Map<?, ?> travail() throws IOException {
        Map<?, ?> spec = table(table(yaml(JOB.resolve("cronjob.yaml"))).get("spec"));
        return table(table(spec.get("jobTemplate")).get("spec"));
    }

    private static Map<?, ?> pod(Map<?, ?> travail) {
        return table(table(travail.get("template")).get("spec"));
    }

    private static Object yaml(Path fichier) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(fichier, UTF_8));
    }

    private static Map<?, ?> table(Object valeur) {
        assertThat(valeur).isInstanceOf(Map.class);
        return (Map<?, ?>) valeur;
    }

    private static boolean estInstalle(String commande) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(chemin -> Path.of(chemin, commande))
                .anyMatch(Files::isExecutable);
    }
}
