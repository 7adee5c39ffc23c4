package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of a submitted file. */
class PiecesJustificativesTest {

    /** Each required document, taken away alone. */
    @ParameterizedTest
    @CsvSource({
        "O1_A, DESCRIPTION_AD, 0..10 PIECE_MANQUANTE(DESCRIPTION_AD)",
        "O1_A, RAPPORT_ADS, 0..10 PIECE_MANQUANTE(RAPPORT_ADS)",
        "O1_B, RAPPORT_ADS, 0..100 PIECE_MANQUANTE(RAPPORT_ADS)",
        "O2_A, LISTE_DOMAINES, 0..10 PIECE_MANQUANTE(LISTE_DOMAINES)",
        "O2_A, LISTE_IP, 0..10 PIECE_MANQUANTE(LISTE_IP)",
        "O2_A, RAPPORT_EXPOSITION, 0..10 PIECE_MANQUANTE(RAPPORT_EXPOSITION)",
        "O2_B, RAPPORT_EXPOSITION, 0..100 PIECE_MANQUANTE(RAPPORT_EXPOSITION)",
        "O3, RAPPORT_EXERCICE, 0..10 PIECE_MANQUANTE(RAPPORT_EXERCICE ou ATTESTATION_EXERCICE)",
        "O6_A, EQUIPE_PROJET, 0..5 PIECE_MANQUANTE(EQUIPE_PROJET)",
        "O6_A, SCHEMA_GOUVERNANCE, 0..5 PIECE_MANQUANTE(SCHEMA_GOUVERNANCE)",
        "O6_B, TRAJECTOIRE_CONVERGENCE, 0..5 PIECE_MANQUANTE(TRAJECTOIRE_CONVERGENCE)",
    })
    void uneAbsenteFaitDemander(Objectif objectif, String type, String attendu) {
        List<Piece> autres = Faits.PIECES.stream()
                .filter(piece -> piece.objectif() != objectif || !piece.type().equals(type))
                .toList();
        DossierExemple exemple = DossierExemple.ght().pieces(autres);
        Evaluation depose = exemple.depose(DossierExemple.DEPOT).controle();

        assertThat(Resume.de(depose, objectif)).isEqualTo("A_INSTRUIRE " + attendu);
        assertThat(depose.resultats())
                .filteredOn(r -> r.objectif() != objectif)
                .allSatisfy(r -> assertThat(Resume.de(depose, r.objectif())).isEqualTo("ATTEINT 0..0"));
        // Before the submission, nothing is asked for.
        assertThat(Resume.de(exemple.controle(), objectif)).isEqualTo("ATTEINT 0..0");
    }

    @ParameterizedTest
    @CsvSource({"O4", "O5"})
    void aucunePourOsis(Objectif objectif) {
        Evaluation evaluation = DossierExemple.ght()
                .pieces(List.of())
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(Resume.de(evaluation, objectif)).isEqualTo("ATTEINT 0..0");
    }

    @ParameterizedTest
    @CsvSource({"RAPPORT_EXERCICE, true", "ATTESTATION_EXERCICE, true", "RAPPORT_ADS, false"})
    void pourO3LUneDesDeuxSuffit(String type, boolean atteint) {
        Evaluation evaluation = DossierExemple.ght()
                .pieces(List.of(Faits.piece(Objectif.O3, type, 2)))
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O3))
                .isEqualTo(
                        atteint
                                ? "ATTEINT 0..0"
                                : "A_INSTRUIRE 0..10 PIECE_MANQUANTE(RAPPORT_EXERCICE ou ATTESTATION_EXERCICE)");
    }

    /** Precision 25: looked for under their own objective. */
    @Test
    void uneDUnAutreObjectifNeComptePas() {
        Evaluation evaluation = DossierExemple.ght()
                .pieces(List.of(Faits.piece(Objectif.O1_A, "RAPPORT_ADS", 2)))
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O1_A)).isEqualTo("A_INSTRUIRE 0..10 PIECE_MANQUANTE(DESCRIPTION_AD)");
        assertThat(Resume.de(evaluation, Objectif.O1_B)).isEqualTo("A_INSTRUIRE 0..100 PIECE_MANQUANTE(RAPPORT_ADS)");
    }

    /** What is not reached stays so: no document is asked for. */
    @Test
    void nonAtteintRienNEstDemande() {
        Evaluation evaluation = DossierExemple.ght()
                .exercices()
                .pieces(List.of())
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O3))
                .isEqualTo("NON_ATTEINT 10..10 EXERCICE_ABSENT(EJ1) EXERCICE_ABSENT(EJ2)");
    }

    /** PARTIEL: between what is proven, 15 %, and what is not reached, 100 %. */
    @Test
    void partielLaDecoteVaDeLaProuveeALaPire() {
        DossierExemple exemple = DossierExemple.ght()
                .perimetres(Faits.perimetre("P1", "EJ1", "EG21"))
                .etablissements(
                        Faits.eg("EG11", "EJ1", "70", true),
                        Faits.eg("EG21", "EJ2", "15", false),
                        Faits.eg("EG31", "EJ3", "15", false));

        assertThat(Resume.de(exemple.depose(DossierExemple.DEPOT).controle(), Objectif.O2_B))
                .startsWith("PARTIEL 15..15 ");
        assertThat(Resume.de(
                        exemple.pieces(List.of()).depose(DossierExemple.DEPOT).controle(), Objectif.O2_B))
                .startsWith("A_INSTRUIRE 15..100 ")
                .endsWith(" PIECE_MANQUANTE(RAPPORT_EXPOSITION)");
    }

    /** Precision 25: already asked for another reason, both codes. */
    @Test
    void dejaAInstruireLePireEtLesDeuxCodes() {
        Evaluation evaluation = DossierExemple.ght()
                .souille(SourceDeclarative.EXERCICES, Code.LIGNE_REJETEE)
                .pieces(List.of())
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O3))
                .isEqualTo("A_INSTRUIRE 0..10 LIGNE_REJETEE(exercices)"
                        + " PIECE_MANQUANTE(RAPPORT_EXERCICE ou ATTESTATION_EXERCICE)");
    }

    /** Precision 25: what was between ATTEINT and PARTIEL may now cost as much as not reached. */
    @Test
    void dejaAInstruireLaDecoteMaximaleEstCelleDuNonAtteint() {
        DossierExemple exemple = DossierExemple.ght()
                .perimetres(Faits.perimetre("P1", "EJ1"), Faits.souille(Faits.perimetre("P2", "EJ2")))
                .etablissements(Faits.eg("EG11", "EJ1", "70", true), Faits.eg("EG21", "EJ2", "30", false))
                .depose(DossierExemple.DEPOT);

        assertThat(Resume.de(exemple.controle(), Objectif.O2_B)).isEqualTo("A_INSTRUIRE 0..15 LIGNE_REJETEE(P2)");
        assertThat(Resume.de(exemple.pieces(List.of()).controle(), Objectif.O2_B))
                .isEqualTo("A_INSTRUIRE 0..100 LIGNE_REJETEE(P2) PIECE_MANQUANTE(RAPPORT_EXPOSITION)");
    }

    /** « O2.A (not by SILENE) », even when a declaration is doubted. */
    @ParameterizedTest
    @CsvSource({"false, ATTEINT 0..0 VOIE_SILENE", "true, A_INSTRUIRE 0..10 LIGNE_REJETEE(declarations) VOIE_SILENE"})
    void parSileneAucune(boolean souillee, String attendu) {
        DossierExemple exemple = DossierExemple.ght()
                .declaration(Faits.declaration(
                        Optional.of(DossierExemple.DEPOT), true, Optional.of(LocalDate.of(2026, 7, 7))))
                .pieces(List.of());
        DossierExemple vu = souillee ? exemple.souille(SourceDeclarative.DECLARATIONS, Code.LIGNE_REJETEE) : exemple;

        assertThat(Resume.de(vu.controle(), Objectif.O2_A)).isEqualTo(attendu);
    }

    /** All the documents of the objective are evidence, those that nothing requires too. */
    @Test
    void lesDeposeesSontDesPreuves() {
        Evaluation evaluation = DossierExemple.ght()
                .pieces(List.of(
                        Faits.piece(Objectif.O6_A, "EQUIPE_PROJET", 2),
                        Faits.piece(Objectif.O6_A, "SCHEMA_GOUVERNANCE", 3),
                        Faits.piece(Objectif.O6_B, "TRAJECTOIRE_CONVERGENCE", 4)))
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(evaluation.resultat(Objectif.O6_A).preuves())
                .containsExactly(
                        Faits.preuve("convergence-ght.csv", 2),
                        Faits.preuve("pieces.csv", 2),
                        Faits.preuve("pieces.csv", 3));
    }
}
