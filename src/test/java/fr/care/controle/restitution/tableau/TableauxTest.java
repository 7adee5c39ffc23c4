package fr.care.controle.restitution.tableau;

import static org.assertj.core.api.Assertions.assertThat;

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
                .containsExactly("synthese", "verdicts", "anomalies", "rejets");
    }

    @Test
    void syntheseForExcel() throws IOException {
        assertThat(ecrire("synthese", FormatCsv.EXCEL_FR))
                .startsWith("\uFEFFcandidat_id;type;")
                .endsWith(
                        "\r\nC1;GHT;\"Hôpital \"\"Nord\"\"; Île-d'Aix\";75;PROVISOIRE;2026-11-20;FIN;A_INSTRUIRE;10;12,5;0,00"
                                + ";;;;;;;;;;1\r\n"
                                + "C2;GHT;'=SOMME(A1);75;PROVISOIRE;2026-11-20;FIN;FINANCABLE;10;12,5;1234,50;;;;;;;;;;0\r\n");
    }

    @Test
    void syntheseForMachines() throws IOException {
        assertThat(ecrire("synthese", FormatCsv.RFC4180))
                .startsWith("candidat_id,type,")
                .doesNotContain("\r")
                .endsWith(
                        "\nC1,GHT,\"Hôpital \"\"Nord\"\"; Île-d'Aix\",75,PROVISOIRE,2026-11-20,FIN,A_INSTRUIRE,10,12.5,0.00"
                                + ",,,,,,,,,,1\n"
                                + "C2,GHT,'=SOMME(A1),75,PROVISOIRE,2026-11-20,FIN,FINANCABLE,10,12.5,1234.50,,,,,,,,,,0\n");
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
        EcritureCsv.ecrire(tableau, NuitExemple.nuit(), format, sortie);
        return sortie.toString();
    }
}
