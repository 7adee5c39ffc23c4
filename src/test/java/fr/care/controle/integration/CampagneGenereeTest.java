package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.generation.Cas;
import fr.care.controle.generation.CasParticulier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A made-up campaign, however damaged, shows all that a night can say: codes, verdicts, rejects, readings, bounds. */
class CampagneGenereeTest {
    private static final String NUIT = "2026-11-19";

    /** Those that this night cannot say. */
    private static final Set<Code> IMPOSSIBLES = EnumSet.of(
            // The nights of a made-up campaign come before the last day of submission.
            Code.DEPOT_HORS_DELAI,
            Code.DOSSIER_NON_DEPOSE,
            // Only under the reading L9, of which a night writes the verdicts and not the motifs.
            Code.AUDITS_TROP_RAPPROCHES,
            // They take a second night: GenererTest.
            Code.SOURCE_ABSENTE,
            Code.AUDIT_MODIFIE);

    /** What rejects a row, numbers and names of columns left out. */
    private static final List<String> REJETS = List.of(
            "une valeur est obligatoire",
            "une date AAAA-MM-JJ ou JJ/MM/AAAA qui existe est attendue",
            "une date égale ou postérieure à date_lancement (#-#-#) est attendue",
            "OUI ou NON est attendu (O/N, VRAI/FAUX, true/false, #/# conviennent)",
            "un nombre est attendu",
            "un nombre de # à # est attendu",
            "un nombre entier est attendu",
            "un nombre entier de # à # est attendu",
            "une de ces valeurs est attendue",
            "un numéro FINESS de # caractères est attendu (chiffres ; #A ou #B au début pour la Corse)",
            "un numéro FINESS est obligatoire, sauf au niveau GHT",
            "cvss ou criticite : l'un des deux au moins est attendu",
            "une cellule de trop, l'en-tête a # colonnes");

    @TempDir
    private static Path dossier;

    private static Path publiee;

    /** The seed is one of those whose damage meets every reason to reject a row. */
    @BeforeAll
    static void controler() {
        Path campagne = dossier.resolve("campagne");
        Execution generation = Execution.de(
                "generer", "--dossier", campagne.toString(), "--candidats", "225", "--degats", "50", "--graine", "2");
        assertThat(generation.code()).isZero();
        Bac bac = Bac.dans(dossier);
        assertThat(Execution.controler(bac, campagne.resolve(NUIT).toString(), NUIT)
                        .code())
                .as("published, with rejects: no file has too many of them")
                .isEqualTo(3);
        publiee = bac.publiee(NUIT);
    }

    private static Stream<Map<String, String>> lignes(String fichier) {
        return Csv.lire(publiee.resolve(fichier)).stream();
    }

    private static Stream<String> motifs(String fichier) {
        return lignes(fichier)
                .flatMap(ligne -> Arrays.stream(ligne.get("motifs").split("\\|")))
                .filter(motif -> !motif.isEmpty());
    }

    @Test
    void everyCodeIsSaid() {
        Set<Code> dits = Stream.of(
                        lignes("anomalies.csv").map(ligne -> ligne.get("code")),
                        motifs("verdicts.csv"),
                        motifs("depenses.csv"))
                .flatMap(codes -> codes)
                .map(Code::valueOf)
                .collect(Collectors.toSet());
        assertThat(dits).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(IMPOSSIBLES)));
    }

    @Test
    void everyVerdictIsGivenOnEveryObjective() {
        Set<String> attendus = Arrays.stream(Objectif.values())
                .flatMap(objectif -> possibles(objectif).map(verdict -> objectif.numero() + " " + verdict))
                .collect(Collectors.toSet());
        assertThat(lignes("verdicts.csv").map(ligne -> ligne.get("objectif") + " " + ligne.get("verdict")))
                .containsAll(attendus)
                .isSubsetOf(attendus);
    }

    /** Only O2.B can be partly reached, only what is asked of a GHT may not apply. */
    private static Stream<Verdict> possibles(Objectif objectif) {
        boolean ght = objectif == Objectif.O6_A || objectif == Objectif.O6_B;
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.PARTIEL || objectif == Objectif.O2_B)
                .filter(verdict -> verdict != Verdict.SANS_OBJET || ght);
    }

    @Test
    void everyReasonToRejectARowIsMet() {
        Set<String> rejets = lignes("rejets.csv")
                .map(ligne -> ligne.get("motif")
                        .replaceAll("^[A-Z].* : (?=une de ces)", "")
                        .replaceAll("\\d+", "#"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rejets).containsExactlyInAnyOrderElementsOf(REJETS);
    }

    @Test
    void everyReadingChangesTheVerdictOfSomebody() {
        assertThat(lignes("lectures.csv").map(ligne -> ligne.get("lecture")))
                .containsAll(Arrays.stream(Lecture.values()).map(Lecture::name).toList());
    }

    @Test
    void measuresStandOnTheBoundsAndJustBeside() {
        Set<String> mesures = lignes("verdicts.csv")
                .flatMap(ligne -> Arrays.stream(ligne.get("mesure").split(";")))
                .collect(Collectors.toSet());
        assertThat(mesures)
                .contains("max=99", "max=100", "max=101")
                .contains("moy=59,66", "moy=60,00", "moy=60,33")
                .contains("ac=65,99", "ac=66,00", "ac=66,01", "ac=89,99", "ac=90,00", "ac=90,01");
    }

    @Test
    void mostCandidatesArePaidAndFewAreExcluded() {
        Map<String, Long> statuts = lignes("synthese.csv")
                .collect(Collectors.groupingBy(ligne -> ligne.get("statut"), Collectors.counting()));
        assertThat(statuts.get("FINANCABLE") + statuts.get("FINANCABLE_AVEC_DECOTE"))
                .as("of 225")
                .isGreaterThan(112);
        assertThat(statuts.get("EXCLU")).isBetween(10L, 34L);
    }

    @Test
    void damageSparesThoseWhoShowSomething() {
        List<String> abimes = lignes("anomalies.csv")
                .filter(ligne -> Set.of("LIGNE_REJETEE", "DOUBLON").contains(ligne.get("code")))
                .map(ligne -> ligne.get("candidat_id"))
                .filter(id -> id.matches(".*-\\d{5}"))
                .toList();
        assertThat(abimes)
                .hasSizeGreaterThan(100)
                .allMatch(id -> CasParticulier.de(Integer.parseInt(id.replaceAll(".*-", "")) - 1)
                                .cas()
                        == Cas.ORDINAIRE);
    }

    /** A fifth of them would stop the night. */
    @Test
    void noFileComesNearTheLimitOfRejects() throws IOException {
        long limite = CampagneLivree.parametres().rejetsMaxPourcent();
        JsonNode entrees = new JsonMapper()
                .readTree(Files.readString(publiee.resolve("manifeste.json")))
                .get("entrees");
        assertThat(entrees)
                .isNotEmpty()
                .allSatisfy(lu -> assertThat(lu.get("rejetees").asLong() * 100 * 2)
                        .as(lu.get("chemin").asString())
                        .isLessThanOrEqualTo(limite * lu.get("lues").asLong()));
    }
}
