package fr.care.controle.restitution.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.restitution.Ecrits;
import fr.care.controle.restitution.NuitExemple;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact bytes of each table: the data contract, seen from a reader. */
class TableauxTest {
    private static final String ECART = "Objectif non atteint (décote 10 %) : écart maximal de 112 jours (limite 100),"
            + " moyenne 58,50 jours (limite 60).";

    static Stream<Arguments> entetes() {
        return Stream.of(
                Arguments.of(
                        "synthese",
                        "candidat_id, type, denomination, region, etat_dossier, date_reference, base_date, statut,"
                                + " decote_min, decote_max, plafond, plafond_apres_decote_min, plafond_apres_decote_max,"
                                + " couts_internes, couts_externes, autres_couts, recettes, cout_net_eligible, montant_min,"
                                + " montant_max, nb_anomalies"),
                Arguments.of(
                        "verdicts",
                        "candidat_id, region, objectif, verdict, decote_min, decote_max, mesure, seuil, motifs,"
                                + " rattrapable, explication, preuves"),
                Arguments.of("anomalies", "candidat_id, gravite, code, objet, message, preuve"),
                Arguments.of(
                        "depenses",
                        "candidat_id, nature, reference, annee, objectif, montant_declare, montant_retenu, motifs, preuve"),
                Arguments.of("echeances", "candidat_id, region, objectif, objet, action, date_limite, jours_restants"),
                Arguments.of("changements", "candidat_id, region, objectif, champ, avant, apres, cause"),
                Arguments.of(
                        "lectures",
                        "lecture, candidat_id, region, objectif, verdict_defaut, verdict_lecture, montant_defaut_max,"
                                + " montant_lecture_max"),
                Arguments.of("rejets", "source, fichier, ligne, colonne, valeur, motif"));
    }

    @ParameterizedTest
    @MethodSource("entetes")
    void theColumnsAreThoseOfTheContractInItsOrder(String nom, String colonnes) throws IOException {
        String premiere = ecrire(nom, FormatCsv.RFC4180).lines().findFirst().orElseThrow();
        assertThat(premiere).isEqualTo(colonnes.replace(", ", ","));
    }

    @Test
    void theTablesAreWrittenInThisOrder() {
        assertThat(Tableaux.tous())
                .extracting(Tableau::nom)
                .containsExactly(
                        "synthese",
                        "verdicts",
                        "depenses",
                        "anomalies",
                        "echeances",
                        "changements",
                        "lectures",
                        "rejets");
    }

    @Test
    void syntheseForExcel() throws IOException {
        assertThat(ecrire("synthese", FormatCsv.EXCEL_FR))
                .startsWith("\uFEFFcandidat_id;type;")
                .endsWith(
                        "\r\nC1;GHT;\"Hôpital \"\"Nord\"\"; Île-d'Aix\";75;PROVISOIRE;2026-11-20;FIN;A_INSTRUIRE;10;12,5;0,00"
                                + ";100,00;200,50;1652,04;0,00;0,00;12,50;1639,54;100,00;200,50;1\r\n"
                                + "C2;GHT;'=SOMME(A1);75;PROVISOIRE;2026-11-20;FIN;FINANCABLE;10;12,5;1234,50;1,50;2,00;;;;;;;;0\r\n");
    }

    @Test
    void syntheseForMachines() throws IOException {
        assertThat(ecrire("synthese", FormatCsv.RFC4180))
                .startsWith("candidat_id,type,")
                .doesNotContain("\r")
                .endsWith(
                        "\nC1,GHT,\"Hôpital \"\"Nord\"\"; Île-d'Aix\",75,PROVISOIRE,2026-11-20,FIN,A_INSTRUIRE,10,12.5,0.00"
                                + ",100.00,200.50,1652.04,0.00,0.00,12.50,1639.54,100.00,200.50,1\n"
                                + "C2,GHT,'=SOMME(A1),75,PROVISOIRE,2026-11-20,FIN,FINANCABLE,10,12.5,1234.50,1.50,2.00,,,,,,,,0\n");
    }

    @Test
    void depensesForExcel() throws IOException {
        assertThat(ecrire("depenses", FormatCsv.EXCEL_FR).lines().skip(1))
                .containsExactly(
                        "C1;INTERNE;44A567;2026;O1;1652,04;1652,04;;etats-financiers/C1.xlsx:4",
                        "C1;EXTERNE;'=1+1;;;-3,00;0,00;AC_ABSENTE;etats-financiers/C1.xlsx:4",
                        "C1;RECETTE;D1.01;;O1;12,50;12,50;;etats-financiers/C1.xlsx:4");
    }

    @Test
    void echeancesByDate() throws IOException {
        assertThat(ecrire("echeances", FormatCsv.EXCEL_FR).lines().skip(1))
                .containsExactly(
                        "C1;75;O1.A;AD1;Réaliser l'audit suivant (écart maximal entre deux audits);2026-11-20;0",
                        "C1;75;;DOSSIER;Déposer le dossier d'atteinte des objectifs;2027-03-31;131");
    }

    @Test
    void changementsByCandidate() throws IOException {
        assertThat(ecrire("changements", FormatCsv.EXCEL_FR).lines().skip(1))
                .containsExactly(
                        "C1;75;;montant_max;;200,50;CALENDRIER",
                        "C1;75;O1.B;verdict;ATTEINT;NON_ATTEINT;DONNEES : audits-ads, audits-ads.csv:2, AD1|A1");
    }

    @Test
    void lecturesByReading() throws IOException {
        assertThat(ecrire("lectures", FormatCsv.EXCEL_FR).lines().skip(1))
                .containsExactly("L1;C1;75;O2.B;ATTEINT;PARTIEL;;", "L7;C1;75;O1.A;ATTEINT;NON_ATTEINT;10,00;9,50");
    }

    @Test
    void verdictsForExcel() throws IOException {
        List<String> lignes = ecrire("verdicts", FormatCsv.EXCEL_FR).lines().toList();
        assertThat(lignes).hasSize(1 + 2 * 9);
        assertThat(lignes.get(1))
                .startsWith(
                        "C1;75;O1.A;NON_ATTEINT;10;10;\"max=112;moy=58,50\";\"max=100;moy=60\";CONFLIT|ECART_MAX_DEPASSE;"
                                + "NON;" + ECART + " AD-03 : 112 jours entre")
                .endsWith(";2026-11-19/audits-ads.csv:9 | audits-ads.csv:2");
        assertThat(lignes.get(2))
                .isEqualTo(
                        "C1;75;O1.B;ATTEINT;0;0;ac=75,00;ac=66;;;Objectif atteint : 75,00 % de l'activité combinée à la"
                                + " cible (seuil 66 %).;");
        assertThat(lignes.get(5))
                .isEqualTo(
                        "C1;75;O3;A_INSTRUIRE;0;2,5;3/4;4/4;;OUI;À instruire (décote de 0 à 2,5 %) : 3 unités sur 4.;");
        assertThat(lignes.get(9)).isEqualTo("C1;75;O6.B;SANS_OBJET;0;0;;;;;Sans objet pour ce type de candidat.;");
    }

    @Test
    void verdictsForMachines() throws IOException {
        assertThat(ecrire("verdicts", FormatCsv.RFC4180)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .startsWith(
                        "C1,75,O1.A,NON_ATTEINT,10,10,max=112;moy=58.50,max=100;moy=60,CONFLIT|ECART_MAX_DEPASSE,NON,\""
                                + ECART);
    }

    @Test
    void anomalies() throws IOException {
        assertThat(ecrire("anomalies", FormatCsv.EXCEL_FR).lines().skip(1))
                .satisfiesExactly(
                        ligne -> assertThat(ligne).matches(";AVERTISSEMENT;SOURCE_ABSENTE;paie;paie : .+\\.;"),
                        ligne -> assertThat(ligne)
                                .matches(
                                        "C1;AVERTISSEMENT;FINESS_INCONNU;010780054;010780054 : .+\\.;audits-ads.csv:2"));
    }

    @Test
    void rejets() throws IOException {
        assertThat(ecrire("rejets", FormatCsv.EXCEL_FR))
                .endsWith("\r\naudits-ads;audits-ads.csv;7;score;\"'-5\r\n,\";un entier de 1 à 5 est attendu\r\n");
    }

    private static String ecrire(String nom, FormatCsv format) throws IOException {
        Tableau<?> tableau = Tableaux.tous().stream()
                .filter(t -> t.nom().equals(nom))
                .findFirst()
                .orElseThrow();
        StringWriter sortie = new StringWriter();
        Ecrits.ecrire(NuitExemple.nuit(), new EcritureCsv<>(tableau, NuitExemple.NUIT, format, sortie));
        return sortie.toString();
    }
}
