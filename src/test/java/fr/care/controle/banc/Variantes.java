package fr.care.controle.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways to start the program that the benchmark compares; the archives that some need are made here, once. */
final class Variantes {
    static final String JDK_17 = "JDK 17";
    static final String CDS = "JDK 17 + CDS";
    static final String AOT = "JDK 25 + AOT";

    private static final Path SCRIPT = Path.of("jobs/controle-nocturne/controler.sh");
    private static final Pattern OPTIONS = Pattern.compile("CONTROLE_CARE_JAVA_OPTS:-([^}]*)\\}");
    private static final Path EXEMPLES = Path.of("input-samples/2026-11-19").toAbsolutePath();

    private final Path dossier;
    private final Path programme;
    private final Path vide;

    /** The options that the launch script gives. */
    private final List<String> options;

    private Variantes(Path jar, Path dossier) throws Exception {
        this.dossier = dossier;
        Fichiers.vider(dossier);
        Path jarVide = dossier.resolve("vide.jar");
        JarVide.faire(jar, jarVide);
        this.programme = deployer(jar);
        this.vide = deployer(jarVide);
        Matcher script = OPTIONS.matcher(Files.readString(SCRIPT));
        this.options = script.find() ? List.of(script.group(1).split(" ", -1)) : List.of();
    }

    /** Those that the options keep. */
    static List<Variante> demandees(Path jar, Options options) throws Exception {
        Variantes variantes = new Variantes(jar, options.travail().resolve("programme"));
        Path jdk = Path.of(System.getProperty("java.home"));
        List<Variante> demandees = new ArrayList<>();
        if (gardee(JDK_17, options)) {
            demandees.add(variantes.simple(jar));
        }
        if (gardee(CDS, options)) {
            demandees.add(variantes.avecArchive(
                    CDS, java(jdk), "jsa", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="));
        }
        if (gardee(AOT, options) && options.jdk25().isPresent()) {
            demandees.add(variantes.avecArchive(
                    AOT, java(options.jdk25().get()), "aot", "-XX:AOTCacheOutput=", "-XX:AOTCache="));
        }
        return demandees;
    }

    private static boolean gardee(String nom, Options options) {
        return options.lancements().isEmpty() || options.lancements().contains(nom);
    }

    /** From the classes of this build, before there is a jar. */
    static Variante desClasses(List<String> options) {
        return new Variante(
                JDK_17,
                classe(options, "fr.care.controle.ControleCare"),
                classe(options, ApplicationVide.class.getName()));
    }

    /** A class of the tests in a process of its own. */
    static List<String> classe(List<String> options, String nom, String... arguments) {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(
                        List.of(java(Path.of(System.getProperty("java.home")))),
                        options,
                        List.of("-cp", classes, nom),
                        List.of(arguments))
                .flatMap(List::stream)
                .toList();
    }

    private static String java(Path jdk) {
        return jdk.resolve("bin/java").toString();
    }

    private Variante simple(Path jar) {
        return new Variante(
                JDK_17,
                commande(java(Path.of(System.getProperty("java.home"))), List.of(), jar),
                commande(java(Path.of(System.getProperty("java.home"))), List.of(), dossier.resolve("vide.jar")));
    }

    private List<String> commande(String java, List<String> archive, Path jar) {
        return Stream.of(List.of(java), archive, options, List.of("-jar", jar.toString()))
                .flatMap(List::stream)
                .toList();
    }

    /** Unpacks an executable jar: an archive of classes only serves jars that stand beside one another. */
    private Path deployer(Path jar) throws IOException, InterruptedException {
        Path deploye = dossier.resolve(jar.getFileName().toString().replace(".jar", ""));
        entrainer(List.of(
                java(Path.of(System.getProperty("java.home"))),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                deploye.toString()));
        return deploye.resolve(jar.getFileName());
    }

    private Variante avecArchive(String nom, String java, String extension, String ecrire, String lire)
            throws Exception {
        Path archive = dossier.resolve("programme." + extension);
        Path archiveVide = dossier.resolve("vide." + extension);
        Path essai = Files.createDirectories(dossier.resolve("essai-" + extension));
        entrainer(NosNuits.commande(
                commande(java, List.of(ecrire + archive), programme),
                EXEMPLES,
                NosNuits.h2(essai),
                NosNuits.DATE,
                essai));
        List<String> commandeVide = new ArrayList<>(commande(java, List.of(ecrire + archiveVide), vide));
        commandeVide.add("jdbc:h2:file:" + essai.resolve("vide"));
        entrainer(commandeVide);
        return new Variante(
                nom,
                commande(java, List.of(lire + archive), programme),
                commande(java, List.of(lire + archiveVide), vide));
    }

    private void entrainer(List<String> commande) throws IOException, InterruptedException {
        Mesure.lancer(commande, dossier.resolve("journal.txt"), Set.of(0, 3));
    }
}
