package fr.care.controle.restitution.region;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.echantillon.CleEssai;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.RejetLigne;
import fr.care.controle.restitution.ResultatsNuit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecoupeTest {
    private static final Pseudonymes PSEUDONYMES = new Pseudonymes(CleEssai.CLE);

    private static LigneSynthese candidat(String id, String region) {
        LigneSynthese ligne = NuitExemple.synthese(id, "Nom " + id, "10", Statut.FINANCABLE, List.of(), 0);
        ResultatCandidat r = ligne.resultat();
        Candidat c = r.candidat();
        return new LigneSynthese(
                new ResultatCandidat(
                        new Candidat(id, c.type(), c.denomination(), region, c.plafond(), c.preuve()),
                        r.evaluation(),
                        id.equals("B") ? NuitExemple.avecCouts() : r.bilan(),
                        r.echeances(),
                        r.effets(),
                        r.chronologies()),
                0);
    }

    private static Anomalie anomalie(String candidat, Code code, String objet, String details, int ligne) {
        return new Anomalie(
                candidat,
                code,
                objet,
                details.isEmpty() ? List.of() : List.of(details),
                List.of(new Preuve(NuitExemple.NUIT, "f.csv", ligne)));
    }

    private static List<ResultatsNuit> regions(List<Anomalie> anomalies, List<RejetLigne> rejets) {
        NuitExemple nuit = NuitExemple.nuit();
        return RegionExemple.de(
                new NuitExemple(
                        nuit.campagne(),
                        nuit.dateControle(),
                        nuit.entrees(),
                        List.of(candidat("A", "53"), candidat("B", "01"), candidat("C1", "53"), candidat("D", "94")),
                        anomalies,
                        rejets,
                        Map.of("010780054", Set.of("B", "D"), "2A0000014", Set.of("C1", "D"))),
                PSEUDONYMES);
    }

    private static <T> List<T> liste(Stream<T> flux) {
        return flux.toList();
    }

    @Test
    void aFolderPerRegionThatHasACandidateByCode() {
        List<ResultatsNuit> regions = regions(List.of(), List.of());
        assertThat(regions).extracting(r -> r.region().orElseThrow()).containsExactly("01", "53", "94");
        assertThat(regions)
                .extracting(
                        r -> liste(r.syntheses().map(ligne -> ligne.candidat().id())))
                .containsExactly(List.of("B"), List.of("A", "C1"), List.of("D"));
        assertThat(regions).allSatisfy(r -> {
            assertThat(r.campagne()).isEqualTo("d1bis-2026");
            assertThat(r.dateControle()).isEqualTo(NuitExemple.NUIT);
            assertThat(r.versionRegles()).isEqualTo("1");
            assertThat(r.versionLogiciel()).isEqualTo("1.0.0");
            // Their names tell other regions' candidates.
            assertThat(r.entrees()).isEmpty();
        });
        assertThat(regions.get(1).changements()).extracting("candidatId").containsExactly("C1", "C1");
        assertThat(regions.get(0).changements()).isEmpty();
    }

    @Test
    void whatBearsOnNoKnownCandidateIsInNoRegion() {
        List<ResultatsNuit> regions = regions(
                List.of(
                        anomalie("", Code.SOURCE_ABSENTE, "paie", "", 1),
                        anomalie("Z", Code.CANDIDAT_INCONNU, "Z", "", 1),
                        anomalie("A", Code.FINESS_INCONNU, "010780062", "", 1)),
                List.of());
        assertThat(regions)
                .extracting(r -> liste(r.anomalies().map(Anomalie::objet)))
                .containsExactly(List.of(), List.of("010780062"), List.of());
    }

    /** A row of two candidates of one region is theirs; of two regions, nobody's. */
    @Test
    void aRejectedRowGoesWithItsCandidates() {
        List<Anomalie> anomalies = List.of(
                anomalie("A", Code.LIGNE_REJETEE, "x", "", 2),
                anomalie("C1", Code.LIGNE_REJETEE, "x", "", 2),
                anomalie("A", Code.LIGNE_REJETEE, "y", "", 3),
                anomalie("B", Code.LIGNE_REJETEE, "y", "", 3),
                anomalie("D", Code.FINESS_INVALIDE, "z", "", 4));
        List<RejetLigne> rejets = Stream.of(2, 3, 4, 5)
                .map(n -> new RejetLigne("osis", "f.csv", n, "finess", "v", "m"))
                .toList();
        assertThat(regions(anomalies, rejets))
                .extracting(r -> liste(r.rejets().map(RejetLigne::ligne)))
                .containsExactly(List.of(), List.of(2), List.of());
    }

    @Test
    void candidatesOfOtherRegionsAreCountedNotNamed() {
        List<Anomalie> anomalies = List.of(
                anomalie("A", Code.EJ_DANS_PLUSIEURS_CANDIDATS, "1", "A, C1", 1),
                anomalie("C1", Code.EJ_DANS_PLUSIEURS_CANDIDATS, "2", "B, C1", 1),
                anomalie("C1", Code.EJ_DANS_PLUSIEURS_CANDIDATS, "3", "A, B, C1, D", 1));
        assertThat(regions(anomalies, List.of()).get(1).anomalies())
                .extracting(a -> a.details().get(0))
                .containsExactly("A, C1", "C1, 1 candidat d'une autre région", "A, C1, 2 candidats d'autres régions");
    }

    /** A wrong number typed by a candidate may be another region's: who reads the region is told where it stands, not whose it is. */
    @Test
    void numbersOfOtherRegionsAreNotShown() {
        List<Anomalie> anomalies = List.of(
                anomalie("A", Code.FINESS_HORS_PERIMETRE, "010780054", "", 1),
                anomalie("A", Code.FINESS_HORS_PERIMETRE, "2A0000014", "", 1),
                anomalie("A", Code.FINESS_HORS_PERIMETRE, "750712184", "", 1),
                anomalie("A", Code.AUDIT_MODIFIE, "x", "avant 010780054|1234567890 2A0000014X", 1),
                anomalie("A", Code.LIGNE_REJETEE, "osis 010780054|MPR", "", 2));
        RejetLigne rejet = new RejetLigne("osis", "f.csv", 2, "finess", "010780054", "m");
        ResultatsNuit bretagne = regions(anomalies, List.of(rejet)).get(1);
        assertThat(bretagne.anomalies())
                .extracting(Anomalie::objet)
                .containsExactly(
                        "x",
                        "(FINESS d'une autre région)",
                        "2A0000014",
                        "750712184",
                        "osis (FINESS d'une autre région)|MPR");
        assertThat(bretagne.anomalies().findFirst().orElseThrow().details())
                .containsExactly("avant (FINESS d'une autre région)|1234567890 2A0000014X");
        assertThat(bretagne.rejets()).extracting(RejetLigne::valeur).containsExactly("(FINESS d'une autre région)");
    }

    @Test
    void employeesStandByTheirPseudonymsAndMoneyIsTheSame() {
        BilanFinancier bilan = regions(List.of(), List.of())
                .get(0)
                .syntheses()
                .findFirst()
                .orElseThrow()
                .bilan();
        assertThat(bilan.depenses())
                .extracting(Depense::reference)
                .containsExactly(PSEUDONYMES.de("B", "44A567"), "=1+1", "D1.01");
        assertThat(bilan.couts()).isEqualTo(NuitExemple.avecCouts().couts());
    }
}
