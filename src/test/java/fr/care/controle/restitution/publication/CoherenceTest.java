package fr.care.controle.restitution.publication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.Ecrits;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.RejetLigne;
import fr.care.controle.restitution.ResultatsNuit;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoherenceTest {
    private static final NuitExemple NUIT = NuitExemple.nuit();

    private static void verifier(ResultatsNuit nuit) throws IOException {
        Ecrits.ecrire(nuit, new Coherence(nuit));
    }

    @Test
    void aNightThatAddsUpPasses() {
        assertThatCode(() -> verifier(NUIT)).doesNotThrowAnyException();
    }

    static Stream<Arguments> nuitsIncoherentes() {
        RejetLigne rejet = NUIT.listeRejets().get(0);
        return Stream.of(
                Arguments.of(
                        "a row lost by the reading",
                        NUIT.avecEntrees(List.of(fichier("audits-ads.csv", 11, 8, 1, 1))),
                        "audits-ads.csv : lignes lues contre acceptées + rejetées + doublons : attendu 11, trouvé 10,"
                                + " écart -1."),
                Arguments.of(
                        "a reject that is not shown",
                        NUIT.avecRejets(List.of()),
                        "audits-ads.csv : lignes rejetées à la lecture contre lignes de rejets : attendu 1, trouvé 0,"
                                + " écart -1."),
                Arguments.of(
                        "a reject shown twice",
                        NUIT.avecRejets(List.of(rejet, rejet)),
                        "audits-ads.csv : lignes rejetées à la lecture contre lignes de rejets : attendu 1, trouvé 2,"
                                + " écart 1."),
                Arguments.of(
                        "a reject of a file that was not read",
                        NUIT.avecRejets(List.of(rejet, new RejetLigne("osis", "osis.csv", 2, "", "", "x"))),
                        "osis, osis.csv : lignes de rejets d'un fichier qui n'a pas été lu : attendu 0, trouvé 1, écart 1."),
                Arguments.of(
                        "a candidate with eight verdicts",
                        candidats(synthese("C1", NuitExemple.atteints().subList(0, 8), 1)),
                        "candidat C1 : nombre de verdicts : attendu 9, trouvé 8, écart -1."),
                Arguments.of(
                        "an expense that is lost",
                        candidats(sansPremiereDepense()),
                        "candidat C1 : somme des dépenses INTERNE : attendu 1652.04, trouvé 0, écart -1652.04."),
                Arguments.of(
                        "verdicts out of order",
                        candidats(synthese("C1", inverses(), 1)),
                        "candidat C1 : attendu les objectifs [O1.A, O1.B, O2.A, O2.B, O3, O4, O5, O6.A, O6.B], trouvé"
                                + " [O6.B, O6.A, O5, O4, O3, O2.B, O2.A, O1.B, O1.A]."),
                Arguments.of(
                        "a candidate told twice",
                        candidats(synthese("C1", NuitExemple.atteints(), 1), synthese("C1", NuitExemple.atteints(), 1)),
                        "ordre des candidats : attendu un identifiant après « C1 », trouvé « C1 »."),
                Arguments.of(
                        "candidates out of order",
                        candidats(synthese("C2", NuitExemple.atteints(), 0), synthese("C1", NuitExemple.atteints(), 1)),
                        "ordre des candidats : attendu un identifiant après « C2 », trouvé « C1 »."),
                Arguments.of(
                        "a count of anomalies that is not theirs",
                        candidats(synthese("C1", NuitExemple.atteints(), 3)),
                        "candidat C1 : nb_anomalies contre lignes d'anomalies : attendu 1, trouvé 3, écart 2."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nuitsIncoherentes")
    void aNightThatDoesNotAddUpIsRefused(String cas, NuitExemple nuit, String message) {
        assertThatThrownBy(() -> verifier(nuit))
                .as(cas)
                .isInstanceOf(ResultatsIncoherents.class)
                .hasMessage("Contrôle de cohérence : " + message);
    }

    /** Lines are exact, their total is to the cent. */
    @ParameterizedTest
    @CsvSource({"1652.035, true", "1652.0449, true", "1652.045, false", "1652.0349, false"})
    void aTotalIsTheRoundedSumOfItsLines(String exact, boolean coherent) throws IOException {
        Depense premiere =
                synthese("C1", NuitExemple.atteints(), 1).bilan().depenses().get(0);
        Depense exacte = new Depense(
                premiere.nature(),
                premiere.reference(),
                premiere.annee(),
                premiere.objectif(),
                premiere.declare(),
                new BigDecimal(exact),
                premiere.motifs(),
                premiere.preuve());
        NuitExemple nuit = candidats(avecPremiereDepense(List.of(exacte)));
        if (coherent) {
            verifier(nuit);
        } else {
            assertThatThrownBy(() -> verifier(nuit)).hasMessageContaining("somme des dépenses INTERNE");
        }
    }

    private static FichierEntree fichier(String chemin, long lues, long acceptees, long rejetees, long doublons) {
        return new FichierEntree("audits-ads", chemin, "a", 1, lues, acceptees, rejetees, doublons);
    }

    private static NuitExemple candidats(LigneSynthese... lignes) {
        return NUIT.avecCandidats(List.of(lignes));
    }

    private static LigneSynthese synthese(String id, List<ResultatObjectif> resultats, int nbAnomalies) {
        return NuitExemple.synthese(id, "Nom", "1", Statut.FINANCABLE, resultats, nbAnomalies);
    }

    private static LigneSynthese sansPremiereDepense() {
        return avecPremiereDepense(List.of());
    }

    private static LigneSynthese avecPremiereDepense(List<Depense> premiere) {
        LigneSynthese ligne = synthese("C1", NuitExemple.atteints(), 1);
        BilanFinancier bilan = ligne.bilan();
        List<Depense> depenses = new ArrayList<>(premiere);
        depenses.addAll(bilan.depenses().subList(1, bilan.depenses().size()));
        return new LigneSynthese(
                new ResultatCandidat(
                        ligne.candidat(),
                        ligne.evaluation(),
                        new BilanFinancier(
                                bilan.plafondApresDecoteMin(), bilan.plafondApresDecoteMax(), bilan.couts(), depenses),
                        List.of(),
                        List.of(),
                        List.of()),
                ligne.nbAnomalies());
    }

    private static List<ResultatObjectif> inverses() {
        List<ResultatObjectif> resultats = new ArrayList<>(NuitExemple.atteints());
        Collections.reverse(resultats);
        return resultats;
    }
}
