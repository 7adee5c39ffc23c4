package fr.care.controle.integration;

import static fr.care.controle.integration.NuitsDeReference.NUIT_1;
import static fr.care.controle.integration.NuitsDeReference.NUIT_2;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The money of the sample nights, against amounts computed by hand from their statements and payroll. */
class ArgentExempleTest {
    private static final Set<String> CODES = Set.of(
            "PAIE_ECART_BRUT",
            "PAIE_ECART_CHARGES",
            "PAIE_ELEMENT_NON_DEDUIT",
            "PAIE_RECAP_ABSENT",
            "PAIE_DATES_ABSENTES",
            "PAIE_SOMME_INCOHERENTE",
            "HEURES_INVALIDES",
            "HEURES_PLAFONNEES",
            "DATE_HORS_PERIODE",
            "CATEGORIE_NON_ELIGIBLE",
            "CATEGORIE_NON_ELIGIBLE_O6",
            "OBJECTIF_INVALIDE",
            "EXERCICE_HORS_PERIODE",
            "MONTANT_ILLISIBLE",
            "ETAT_FINANCIER_ABSENT",
            "ETAT_FINANCIER_ILLISIBLE",
            "ETAT_FINANCIER_CALCUL_FAUX");

    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Z0-9_]+)`");
    private static final Pattern CANDIDAT = Pattern.compile("\\b((?:GHT|PUB|PRI|DIA)-[0-9]+)\\b");

    private static Bac bac = Bac.dans(Path.of("absent"));

    @BeforeAll
    static void jouerLesDeuxNuits(@TempDir Path dossier) {
        bac = Bac.dans(dossier);
        for (String nuit : List.of(NUIT_1, NUIT_2)) {
            Execution execution = bac.nuit(nuit);
            assertThat(execution.code()).as(execution.erreurs()).isEqualTo(3);
        }
    }

    /**
     * Internal, external, other costs, receipts, net cost, amounts.
     *
     * <p>GHT-01: MA-1001 (48 000 + 24 000) / 1 600 × 320 = 14 400, MA-1002 (40 000 + 20 000) / 1 600 × 96,5 = 3 618,75;
     * 84 600 + 126 000 + 18 240 = 228 840; 58 320,50 + 47 500 + 61 200 = 167 020,50; 413 879,25 − 25 000 = 388 879,25 under
     * the ceiling of 1 240 000.
     *
     * <p>GHT-02: 44A567 (55 631,25 + 32 935,48) / 1 607 × 200 = 11 022,617…; 36 000 + 120 000, then 135 000 the next night; what
     * O6 does not pay is left out.
     *
     * <p>GHT-03: excluded, so 244 500 of costs pay nothing.
     *
     * <p>GHT-04: (52 800 − 2 400 + 27 600 − 1 200) / 1 600 × 400 = 19 200; 310 000 + 265 000 − 12 000 = 563 000; 605 000 is above
     * 640 000 × (1 − 15 %) = 544 000.
     *
     * <p>GHT-05: OA-3001 (44 000 + 22 000) / 1 600 × 250 = 10 312,50, OA-3002 without recap 0; décote 5 to 100 %.
     *
     * <p>GHT-06, PRI-01: no statement. PRI-04: a statement that cannot be used.
     *
     * <p>PUB-01: the payroll's (42 000 + 21 000) / 1 600 × 200 = 7 875; 52 000 is the only invoice kept of the six, 33 600,40 of
     * the four.
     *
     * <p>PUB-02: hours capped, (38 400 + 19 200) / 1 600 × 1 600 = 57 600, VP-5002 without productive hours 0; 41 300 (the
     * exercise of 2026-01-20 precedes the period); excluded the next night.
     *
     * <p>PUB-03: « 28 450,30 € » is read, « voir devis » and « environ 5 000 » are not; décote 0 to 100 %.
     *
     * <p>PRI-03: (44 800 + 22 400) / 1 600 × 150 = 6 300; excluded the first night.
     *
     * <p>DIA-01: 31 000 + 14 500 + 1 250 = 46 750, between 48 000 × 90 % = 43 200 and 48 000.
     *
     * <p>DIA-02: 14 000 − 17 500 is below 0. DIA-04: a blank template.
     *
     * <p>DIA-03: (41 600 + 20 800) / 1 600 × 80 = 3 120, whatever the cell that was typed over says.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-19; GHT-01; 18018,75; 228840,00; 167020,50; 25000,00; 388879,25; 388879,25; 388879,25",
                "2026-11-20; GHT-01; 18018,75; 228840,00; 167020,50; 25000,00; 388879,25; 388879,25; 388879,25",
                "2026-11-19; GHT-02; 11022,62; 156000,00; 0,00; 0,00; 167022,62; 167022,62; 167022,62",
                "2026-11-20; GHT-02; 11022,62; 171000,00; 0,00; 0,00; 182022,62; 182022,62; 182022,62",
                "2026-11-20; GHT-03; 0,00; 210000,00; 34500,00; 0,00; 244500,00; 0,00; 0,00",
                "2026-11-20; GHT-04; 19200,00; 563000,00; 22800,00; 0,00; 605000,00; 544000,00; 544000,00",
                "2026-11-20; GHT-05; 10312,50; 140000,00; 0,00; 0,00; 150312,50; 0,00; 150312,50",
                "2026-11-20; GHT-06; ''; ''; ''; ''; ''; ''; ''",
                "2026-11-20; PRI-01; ''; ''; ''; ''; ''; ''; ''",
                "2026-11-20; PRI-04; ''; ''; ''; ''; ''; ''; ''",
                "2026-11-20; PUB-01; 7875,00; 52000,00; 33600,40; 0,00; 93475,40; 93475,40; 93475,40",
                "2026-11-19; PUB-02; 57600,00; 41300,00; 0,00; 0,00; 98900,00; 98900,00; 98900,00",
                "2026-11-20; PUB-02; 57600,00; 41300,00; 0,00; 0,00; 98900,00; 0,00; 0,00",
                "2026-11-20; PUB-03; 0,00; 28450,30; 0,00; 0,00; 28450,30; 0,00; 28450,30",
                "2026-11-19; PRI-03; 6300,00; 15600,00; 9480,00; 0,00; 31380,00; 0,00; 0,00",
                "2026-11-20; PRI-03; 6300,00; 15600,00; 9480,00; 0,00; 31380,00; 31380,00; 31380,00",
                "2026-11-19; DIA-01; ''; ''; ''; ''; ''; ''; ''",
                "2026-11-20; DIA-01; 0,00; 45500,00; 1250,00; 0,00; 46750,00; 43200,00; 46750,00",
                "2026-11-20; DIA-02; 0,00; 14000,00; 0,00; 17500,00; 0,00; 0,00; 0,00",
                "2026-11-20; DIA-03; 3120,00; 11000,00; 2350,75; 0,00; 16470,75; 16470,75; 16470,75",
                "2026-11-20; DIA-04; 0,00; 0,00; 0,00; 0,00; 0,00; 0,00; 0,00"
            })
    void lesMontantsSontCeuxCalculesALaMain(
            String nuit,
            String candidat,
            String internes,
            String externes,
            String autres,
            String recettes,
            String net,
            String min,
            String max) {
        Map<String, String> synthese = lignes("synthese", nuit, candidat).get(0);
        assertThat(List.of(
                        "couts_internes",
                        "couts_externes",
                        "autres_couts",
                        "recettes",
                        "cout_net_eligible",
                        "montant_min",
                        "montant_max"))
                .map(synthese::get)
                .containsExactly(internes, externes, autres, recettes, net, min, max);
    }

    /** Declared, kept, why: in the statement and, for internal costs, before and after what the payroll says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "GHT-02; INTERNE; 44A567; 11022,62; 11022,62; PAIE_DATES_ABSENTES|PAIE_SOMME_INCOHERENTE",
                "GHT-02; EXTERNE; 2; 90000,00; 0,00; CATEGORIE_NON_ELIGIBLE_O6",
                "GHT-02; EXTERNE; 3; 135000,00; 135000,00; ''",
                "GHT-04; INTERNE; IS-2001; 20100,00; 19200,00; PAIE_ELEMENT_NON_DEDUIT",
                "GHT-04; EXTERNE; AV-1; -12000,00; -12000,00; ''",
                "GHT-05; INTERNE; OA-3001; 10312,50; 10312,50; ''",
                "GHT-05; INTERNE; OA-3002; 5400,00; 0,00; PAIE_RECAP_ABSENT",
                "PUB-01; INTERNE; CR-4001; 8225,00; 7875,00; PAIE_ECART_BRUT|PAIE_ECART_CHARGES",
                "PUB-01; EXTERNE; 2; 18000,00; 0,00; DATE_HORS_PERIODE",
                "PUB-01; AUTRE; 2; 4800,00; 0,00; OBJECTIF_INVALIDE",
                "PUB-01; AUTRE; 3; 2150,00; 0,00; CATEGORIE_NON_ELIGIBLE|DATE_HORS_PERIODE|OBJECTIF_INVALIDE",
                "PUB-02; INTERNE; VP-5001; 61920,00; 57600,00; HEURES_PLAFONNEES",
                "PUB-02; INTERNE; VP-5002; 0,00; 0,00; HEURES_INVALIDES",
                "PUB-02; EXTERNE; 1; 12500,00; 0,00; EXERCICE_HORS_PERIODE",
                "PUB-03; INTERNE; AB-6002; 0,00; 0,00; MONTANT_ILLISIBLE|PAIE_RECAP_ABSENT",
                "PUB-03; EXTERNE; 1; 0,00; 0,00; MONTANT_ILLISIBLE",
                "DIA-03; INTERNE; NA-8001; 3900,00; 3120,00; ''"
            })
    void chaqueLigneDitCeQuiEstRetenuEtPourquoi(
            String candidat, String nature, String reference, String declare, String retenu, String motifs) {
        assertThat(lignes("depenses", NUIT_2, candidat))
                .filteredOn(l ->
                        l.get("nature").equals(nature) && l.get("reference").equals(reference))
                .singleElement()
                .satisfies(ligne -> assertThat(
                                List.of(ligne.get("montant_declare"), ligne.get("montant_retenu"), ligne.get("motifs")))
                        .containsExactly(declare, retenu, motifs));
    }

    @Test
    void chaqueCodeDeLArgentEstMontre() {
        Set<String> vus = new TreeSet<>();
        for (String nuit : List.of(NUIT_1, NUIT_2)) {
            Stream.concat(
                            lire("depenses", nuit).stream().map(l -> l.get("motifs")),
                            lire("anomalies", nuit).stream().map(l -> l.get("code")))
                    .flatMap(codes -> Arrays.stream(codes.split("\\|", -1)))
                    .forEach(vus::add);
        }
        assertThat(vus).containsAll(CODES);
    }

    /** A workbook whose name is no candidate's, and the one candidate whose statement changed. */
    @Test
    void leClasseurMalNommeEtLaFactureCorrigeeSontDits() {
        assertThat(lignes("anomalies", NUIT_2, "GHT-6"))
                .extracting(l -> l.get("code"))
                .containsExactly("CANDIDAT_INCONNU");
        assertThat(lignes("changements", NUIT_2, "GHT-02"))
                .extracting(l -> l.get("champ") + " " + l.get("avant") + " " + l.get("apres") + " " + l.get("cause"))
                .containsExactly(
                        "montant_min 167022,62 182022,62 DONNEES : etats-financiers, etats-financiers/GHT-02.xlsx:7, GHT-02|EXTERNE|3",
                        "montant_max 167022,62 182022,62 DONNEES : etats-financiers, etats-financiers/GHT-02.xlsx:7, GHT-02|EXTERNE|3");
    }

    /** The drop of the second night shows neither payroll nor most statements: the former ones are still believed. */
    @Test
    void laPaieAbsenteLaSecondeNuitResteConnue() {
        assertThat(lignes("anomalies", NUIT_1, ""))
                .filteredOn(l -> l.get("code").equals("SOURCE_ABSENTE"))
                .isEmpty();
        assertThat(lignes("anomalies", NUIT_2, ""))
                .filteredOn(l -> l.get("code").equals("SOURCE_ABSENTE"))
                .extracting(l -> l.get("objet"))
                .containsExactly("decisions-ars", "paie");
        assertThat(lire("depenses", NUIT_2).stream()
                        .filter(l -> l.get("nature").equals("INTERNE"))
                        .map(l -> l.get("preuve").substring(0, NUIT_1.length()))
                        .collect(Collectors.toSet()))
                .containsExactly(NUIT_1);
    }

    static List<LigneReadme> argentDuReadme() {
        return LigneReadme.dUneTable("## L'argent");
    }

    /** « 388 879,25 », « 0,00 à 28 450,30 », or « — » when nothing is known. */
    @ParameterizedTest
    @MethodSource("argentDuReadme")
    void leReadmeDitLesMontantsPublies(LigneReadme ligne) {
        Map<String, String> synthese =
                lignes("synthese", NUIT_2, ligne.candidat()).get(0);
        String min = synthese.getOrDefault("montant_min", "");
        String max = synthese.getOrDefault("montant_max", "");
        assertThat(montant(ligne.cellule(1))).isEqualTo(synthese.get("cout_net_eligible"));
        assertThat(montant(ligne.cellule(2))).isEqualTo(min.equals(max) ? min : min + "à" + max);
    }

    private static String montant(String cellule) {
        return cellule.replace("—", "").replace(" ", "");
    }

    static List<LigneReadme> codesDuReadme() {
        return LigneReadme.dUneTable("## Les codes");
    }

    /** Each code of the first cell is raised for each candidate of the second. */
    @ParameterizedTest
    @MethodSource("codesDuReadme")
    void leReadmeDitOuVoirChaqueCode(LigneReadme ligne) {
        for (String candidat : trouver(CANDIDAT, ligne.cellule(1))) {
            assertThat(codes(candidat)).containsAll(trouver(CODE, ligne.cellule(0)));
        }
    }

    @Test
    void leReadmeNOublieAucunCode() {
        assertThat(codesDuReadme().stream()
                        .flatMap(ligne -> trouver(CODE, ligne.cellule(0)).stream())
                        .collect(Collectors.toSet()))
                .containsAll(CODES);
    }

    private static Set<String> trouver(Pattern motif, String texte) {
        Matcher trouve = motif.matcher(texte);
        return trouve.results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(String candidat) {
        return Stream.concat(
                        lignes("depenses", NUIT_2, candidat).stream().map(l -> l.get("motifs")),
                        lignes("anomalies", NUIT_2, candidat).stream().map(l -> l.get("code")))
                .flatMap(codes -> Arrays.stream(codes.split("\\|", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Map<String, String>> lignes(String fichier, String nuit, String candidat) {
        return lire(fichier, nuit).stream()
                .filter(ligne -> candidat.equals(ligne.get("candidat_id")))
                .toList();
    }

    private static List<Map<String, String>> lire(String fichier, String nuit) {
        return Csv.lire(bac.publiee(nuit).resolve(fichier + ".csv"));
    }
}
