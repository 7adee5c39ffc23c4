package fr.care.controle.banc;

import fr.care.controle.banc.Concurrent.Repondant;
import fr.care.controle.banc.Concurrent.Sorte;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who is measured, and under which name. */
final class Plateau {
    static final String H2 = "H2";
    static final String H2_DECUPLE = "H2, données ×10";
    static final String POSTGRESQL = "PostgreSQL";
    static final String DUCKDB = "DuckDB, tout gardé sur disque";
    static final String DUCKDB_AGREGATS = "DuckDB, agrégats seuls, rien gardé";
    static final String LOTS = "Spring Batch idiomatique, H2";
    static final String LECTURE = "Lecture des octets, une fois";
    static final String LECTURE_SHA256 = "Lecture des octets et SHA-256";
    static final String CLASSEURS = "Classeurs, Contrôle CaRE";
    static final String CLASSEURS_FASTEXCEL = "Classeurs, fastexcel-reader, un fil";
    static final String CLASSEURS_POI = "Classeurs, modèle utilisateur de POI";
    static final String REGLES = "Évaluation d'un candidat, dix lectures";

    private static final String TAS_DECUPLE = "-Xmx4g";
    private static final Path EXEMPLES = Path.of("input-samples/2026-11-19").toAbsolutePath();

    private final List<Variante> variantes;
    private final List<String> options;
    private final Path contrat;
    private final NosNuits.Profils profils;

    /**
     * The contenders.
     *
     * @param options how the JVM of each peer is started
     * @param contrat the file that tells the peers of the columns
     */
    Plateau(List<Variante> variantes, List<String> options, Path contrat, NosNuits.Profils profils) {
        this.options = options;
        this.variantes = variantes;
        this.contrat = contrat;
        this.profils = profils;
    }

    static String exemples(Variante variante) {
        return "Contrôle CaRE, nuit d'input-samples, " + variante.nom();
    }

    static String vide(Variante variante) {
        return "Application Spring Boot et Batch vide, " + variante.nom();
    }

    /** The one whose launch is that of the launch script with an archive of classes, where there is one. */
    Variante reference() {
        return variantes.stream()
                .filter(variante -> variante.nom().equals(Variantes.CDS))
                .findFirst()
                .orElse(variantes.get(0));
    }

    /** In the order in which one stands next to what it is compared with. */
    List<Concurrent> concurrents(Path depot, Path csv, ServeurPostgres postgres) {
        List<Concurrent> concurrents = new ArrayList<>();
        for (Variante variante : variantes) {
            concurrents.add(NosNuits.deux(H2, variante, csv, NosNuits::h2, profils));
        }
        concurrents.add(NosNuits.deux(POSTGRESQL, reference(), csv, dossier -> postgres.vierge(), profils));
        concurrents.add(duckDb(DUCKDB, csv));
        concurrents.add(Concurrent.processus(
                DUCKDB_AGREGATS,
                Sorte.AGREGATS,
                pair(PairDuckDb.class, "MEMOIRE", csv.toString(), contrat.toString(), "{dossier}"),
                ReponsesPairs::duckDbAgregats));
        concurrents.add(Concurrent.processus(
                LOTS, Sorte.AGREGATS, pair(PairLots.class, csv.toString(), "{dossier}"), ReponsesPairs::lots));
        concurrents.add(Concurrent.processus(
                LECTURE, Sorte.AUCUNE, pair(LectureBrute.class, "SANS", csv.toString()), Repondant.MUET));
        concurrents.add(Concurrent.processus(
                LECTURE_SHA256,
                Sorte.AUCUNE,
                pair(LectureBrute.class, LectureBrute.AVEC_EMPREINTE, csv.toString()),
                Repondant.MUET));
        concurrents.add(classeurs(CLASSEURS, LectureClasseurs.Lecteur.CONTROLE_CARE, depot));
        concurrents.add(classeurs(CLASSEURS_FASTEXCEL, LectureClasseurs.Lecteur.FASTEXCEL, depot));
        concurrents.add(classeurs(CLASSEURS_POI, LectureClasseurs.Lecteur.POI, depot));
        for (Variante variante : variantes) {
            concurrents.add(NosNuits.seule(exemples(variante), variante, EXEMPLES, profils));
            concurrents.add(vide(variante, vide(variante)));
        }
        return concurrents;
    }

    /** What ten times the data is held against. */
    List<Concurrent> simple(Path csv) {
        return List.of(NosNuits.premiere(H2, reference(), csv, profils));
    }

    /** On ten times the data, whose facts the heap of the launch script does not hold. */
    List<Concurrent> decuple(Path csv) {
        return List.of(
                NosNuits.premiere(H2_DECUPLE, reference().avec(TAS_DECUPLE), csv, profils),
                duckDb(DUCKDB + ", données ×10", csv));
    }

    private Concurrent duckDb(String nom, Path csv) {
        return Concurrent.processus(
                nom,
                Sorte.COMPLETES,
                pair(PairDuckDb.class, "DURABLE", csv.toString(), contrat.toString(), "{dossier}"),
                ReponsesPairs::duckDbComplet);
    }

    private Concurrent classeurs(String nom, LectureClasseurs.Lecteur lecteur, Path depot) {
        return Concurrent.processus(
                nom,
                Sorte.CLASSEURS,
                lecture(lecteur, depot, "{dossier}/classeurs.txt"),
                (dossier, reponses) -> Files.copy(dossier.resolve("classeurs.txt"), reponses));
    }

    /** The command that reads the workbooks of a drop. */
    List<String> lecture(LectureClasseurs.Lecteur lecteur, Path depot, String reponses) {
        return pair(
                LectureClasseurs.class,
                lecteur.name(),
                depot.resolve("etats-financiers").toString(),
                reponses);
    }

    private static Concurrent vide(Variante variante, String nom) {
        List<String> commande = new ArrayList<>(variante.vide());
        commande.add("jdbc:h2:file:{dossier}/vide");
        return Concurrent.processus(nom, Sorte.AUCUNE, commande, Repondant.MUET);
    }

    private List<String> pair(Class<?> classe, String... arguments) {
        return Variantes.classe(options, classe.getName(), arguments);
    }
}
