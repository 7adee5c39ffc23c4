package fr.care.controle.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The delivered campaign holds the numbers of the regulation, with their unit and their bound. */
class CampagneLivreeTest {
    private final Parametres p = CampagneLivree.parametres();

    @Test
    void lesReglagesDeLaNuit() {
        assertThat(p.id()).isEqualTo("d1bis-2026");
        assertThat(p.versionRegles()).isEqualTo("1");
        assertThat(p.rejetsMaxPourcent()).isEqualTo(20);
        assertThat(p.csv()).isEqualTo(FormatCsv.EXCEL_FR);
    }

    @Test
    void lesRegionsDeLInsee() {
        assertThat(p.regions())
                .containsExactly(
                        Map.entry("01", "Guadeloupe"),
                        Map.entry("02", "Martinique"),
                        Map.entry("03", "Guyane"),
                        Map.entry("04", "La Réunion"),
                        Map.entry("06", "Mayotte"),
                        Map.entry("11", "Île-de-France"),
                        Map.entry("24", "Centre-Val de Loire"),
                        Map.entry("27", "Bourgogne-Franche-Comté"),
                        Map.entry("28", "Normandie"),
                        Map.entry("32", "Hauts-de-France"),
                        Map.entry("44", "Grand Est"),
                        Map.entry("52", "Pays de la Loire"),
                        Map.entry("53", "Bretagne"),
                        Map.entry("75", "Nouvelle-Aquitaine"),
                        Map.entry("76", "Occitanie"),
                        Map.entry("84", "Auvergne-Rhône-Alpes"),
                        Map.entry("93", "Provence-Alpes-Côte d'Azur"),
                        Map.entry("94", "Corse"));
    }

    static Stream<Arguments> maxima() {
        Parametres p = CampagneLivree.parametres();
        return Stream.of(
                arguments(p.phase().debutAuPlusTard(), jour("2026-05-07"), true, "date"),
                arguments(p.depot().auPlusTard(), jour("2027-03-31"), true, "date"),
                arguments(p.frequence().premierAuditAuPlusTard(), jour("2026-07-07"), true, "date"),
                arguments(p.frequence().ecartMaximal(), 100L, true, "jours"),
                arguments(p.frequence().ecartMoyenMaximal(), 60L, true, "jours"),
                arguments(p.cible().ancienneteDernierAudit(), 60L, true, "jours"),
                arguments(p.cible().ancienneteAntepenultieme(), 60L, false, "jours"),
                arguments(p.exposition().clubSsiAuPlusTard(), jour("2026-07-07"), true, "date"),
                arguments(p.convergence().delaiPremierJalon(), 18, true, "mois"),
                arguments(p.autresLectures().clubSsiApresDebutPhase(), 100L, true, "jours"));
    }

    @ParameterizedTest
    @MethodSource
    void maxima(Maximum<?> maximum, Object valeur, boolean inclus, String unite) {
        assertThat(maximum.valeur()).isEqualTo(valeur);
        assertThat(maximum.inclus()).isEqualTo(inclus);
        assertThat(maximum.unite()).isEqualTo(unite);
        assertThat(maximum.citation()).startsWith("«").contains("»");
    }

    static Stream<Arguments> minima() {
        Parametres p = CampagneLivree.parametres();
        return Stream.of(
                arguments(p.phase().debutAuPlusTot(), jour("2026-01-30"), true, "date"),
                arguments(p.ads().scoreMinimal(), 2, true, "points"),
                arguments(p.ads().partActivite(), new BigDecimal("66"), true, "pourcent"),
                arguments(p.exposition().cvssCritique(), new BigDecimal("9.0"), false, "points"),
                arguments(p.exposition().partActiviteAtteint(), new BigDecimal("90"), true, "pourcent"),
                arguments(p.exposition().partActivitePartiel(), new BigDecimal("66"), true, "pourcent"),
                arguments(p.exercice().auPlusTot(), jour("2025-01-01"), true, "date"),
                arguments(p.osis().completude(), new BigDecimal("90"), true, "pourcent"),
                arguments(p.autresLectures().delaiEntreDerniersAudits(), 45L, true, "jours"));
    }

    @ParameterizedTest
    @MethodSource
    void minima(Minimum<?> minimum, Object valeur, boolean inclus, String unite) {
        assertThat(minimum.valeur()).isEqualTo(valeur);
        assertThat(minimum.inclus()).isEqualTo(inclus);
        assertThat(minimum.unite()).isEqualTo(unite);
        assertThat(minimum.citation()).startsWith("«").contains("»");
    }

    /** regles.md, section 6. */
    static Stream<Arguments> decotes() {
        Parametres p = CampagneLivree.parametres();
        return Stream.of(
                arguments(p.decotes().o1A(), "10"),
                arguments(p.decotes().o1B(), "100"),
                arguments(p.decotes().o2A(), "10"),
                arguments(p.decotes().o2BPartiel(), "15"),
                arguments(p.decotes().o2B(), "100"),
                arguments(p.decotes().o3(), "10"),
                arguments(p.decotes().o4(), "2.5"),
                arguments(p.decotes().o5(), "2.5"),
                arguments(p.decotes().o6(), "5"),
                arguments(p.decotes().plafondCumul(), "100"));
    }

    @ParameterizedTest
    @MethodSource
    void decotes(Valeur<BigDecimal> decote, String pourcentage) {
        assertThat(decote.valeur()).isEqualTo(new BigDecimal(pourcentage));
        assertThat(decote.unite()).isEqualTo("pourcent");
        assertThat(decote.citation()).startsWith("«").contains("»");
    }

    @Test
    void lOrigineDuDelaiDuJalon() {
        assertThat(p.convergence().appelAFinancement().valeur()).isEqualTo(jour("2026-01-30"));
        assertThat(p.convergence().appelAFinancement().unite()).isEqualTo("date");
        assertThat(p.convergence().appelAFinancement().citation()).startsWith("« 18 mois après l'appel");
    }

    /** Precision 1: the share in [0; 100], the FTE ≥ 0. */
    @Test
    void lesQuestionnairesOsis() {
        assertThat(p.osis().questionnaireMesures()).isEqualTo("QR_MATURINH-SSI-MPR-V1");
        assertThat(p.osis().questionnaireBudget()).isEqualTo("QR_MATURINH-SSI-CPT-V1");
        assertThat(p.osis().champsBudget())
                .extracting(ChampBudget::champ, ChampBudget::plage)
                .containsExactly(tuple("CPT_PART_BUDGET_NUMERIQUE", "[0 ; 100]"), tuple("CPT_ETP_SSI", "[0 ; +∞["));
        assertThat(p.osis().champsBudget())
                .extracting(champ -> champ.minimum().unite())
                .containsExactly("pourcent", "ETP");
        assertThat(p.osis().champsBudget())
                .extracting(champ -> champ.maximum().map(Maximum::unite))
                .containsExactly(Optional.of("pourcent"), Optional.empty());
    }

    /** regles.md, section 5: one document of each inner list. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O1.A | [[DESCRIPTION_AD], [RAPPORT_ADS]]
            O1.B | [[RAPPORT_ADS]]
            O2.A | [[LISTE_DOMAINES], [LISTE_IP], [RAPPORT_EXPOSITION]]
            O2.B | [[RAPPORT_EXPOSITION]]
            O3   | [[RAPPORT_EXERCICE, ATTESTATION_EXERCICE]]
            O4   | []
            O5   | []
            O6.A | [[EQUIPE_PROJET], [SCHEMA_GOUVERNANCE]]
            O6.B | [[TRAJECTOIRE_CONVERGENCE]]
            """)
    void lesPiecesDeChaqueObjectif(String numero, String pieces) {
        assertThat(p.attendu(numero).pieces()).hasToString(pieces);
        assertThat(p.attendu(numero).citation()).startsWith("«").endsWith("»");
    }

    @Test
    void lesNeufObjectifs() {
        assertThat(List.copyOf(p.objectifs().keySet()))
                .containsExactly("O1.A", "O1.B", "O2.A", "O2.B", "O3", "O4", "O5", "O6.A", "O6.B");
    }

    private static LocalDate jour(String date) {
        return LocalDate.parse(date);
    }
}
