package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Precision 6: a rejected or contradicted row of a source makes whole objectives A_INSTRUIRE. */
class SouilluresObjectifTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECLARATIONS          | declarations          | O1_A O1_B O2_A O2_B O3 O4 O5 O6_A O6_B
            ANNUAIRES_AD          | annuaires-ad          | O1_A O1_B
            DECISIONS_ARS         | decisions-ars         | O1_A O1_B
            PERIMETRES_EXPOSITION | perimetres-exposition | O2_A O2_B
            EXERCICES             | exercices             | O3
            CONVERGENCE_GHT       | convergence-ght       | O6_A O6_B
            """)
    void laSourceDitQuelsObjectifs(SourceDeclarative source, String nom, String objectifs) {
        Set<Objectif> touches =
                Stream.of(objectifs.split(" ")).map(Objectif::valueOf).collect(Collectors.toSet());
        for (Code code : new Code[] {Code.LIGNE_REJETEE, Code.CONFLIT}) {
            Evaluation evaluation = DossierExemple.ght().souille(source, code).controle();
            for (Objectif objectif : Objectif.values()) {
                assertThat(Resume.de(evaluation, objectif))
                        .isEqualTo(
                                touches.contains(objectif)
                                        ? "A_INSTRUIRE 0.." + decote(objectif) + " " + code + "(" + nom + ")"
                                        : "ATTEINT 0..0");
            }
        }
    }

    /** Both kinds of row: both codes, with their rows as evidence. */
    @Test
    void lesDeuxCodesSontDits() {
        Evaluation evaluation = DossierExemple.ght()
                .souille(SourceDeclarative.EXERCICES, Code.LIGNE_REJETEE, Code.CONFLIT)
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O3))
                .isEqualTo("A_INSTRUIRE 0..10 CONFLIT(exercices) LIGNE_REJETEE(exercices)");
        assertThat(evaluation.resultat(Objectif.O3).preuves()).contains(Faits.preuve("EXERCICES.csv", 90));
        assertThat(evaluation.resultat(Objectif.O3).motifs())
                .allSatisfy(motif -> assertThat(motif.preuves()).containsExactly(Faits.preuve("EXERCICES.csv", 90)));
    }

    /** Not reached becomes asked for, its own motifs kept. */
    @Test
    void nonAtteintDevientAInstruire() {
        Evaluation evaluation = DossierExemple.ght()
                .exercices(Faits.exercice("EX1", "EJ1", 2))
                .souille(SourceDeclarative.EXERCICES, Code.CONFLIT)
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O3))
                .isEqualTo("A_INSTRUIRE 0..10 CONFLIT(exercices) EXERCICE_ABSENT(EJ2)");
        assertThat(Resume.unites(evaluation, Objectif.O3)).isEqualTo("1/2");
    }

    /** « declarations → all applicable »: O6 stays without object for an EJ. */
    @ParameterizedTest
    @CsvSource({"DECLARATIONS, O6_A", "DECLARATIONS, O6_B", "CONVERGENCE_GHT, O6_A", "CONVERGENCE_GHT, O6_B"})
    void sansObjetLeReste(SourceDeclarative source, Objectif objectif) {
        Evaluation evaluation = DossierExemple.de(TypeCandidat.EJ_PRIVE)
                .souille(source, Code.LIGNE_REJETEE)
                .controle();

        assertThat(Resume.de(evaluation, objectif)).isEqualTo("SANS_OBJET 0..0");
    }

    /** « perimetres-exposition → O2.A (unless by SILENE) ». */
    @ParameterizedTest
    @CsvSource({
        "2026-07-07, ATTEINT 0..0 VOIE_SILENE",
        "2026-07-08, A_INSTRUIRE 0..10 LIGNE_REJETEE(perimetres-exposition)",
    })
    void parSileneLesPerimetresNImportentPas(LocalDate club, String attendu) {
        Evaluation evaluation = DossierExemple.ght()
                .declaration(Faits.declaration(Optional.empty(), true, Optional.of(club)))
                .souille(SourceDeclarative.PERIMETRES_EXPOSITION, Code.LIGNE_REJETEE)
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O2_A)).isEqualTo(attendu);
        assertThat(Resume.de(evaluation, Objectif.O2_B))
                .isEqualTo("A_INSTRUIRE 0..100 LIGNE_REJETEE(perimetres-exposition)");
    }

    /** The most it may cost; that of O6 stands once, on the first of the two. */
    private static String decote(Objectif objectif) {
        return switch (objectif) {
            case O1_A, O2_A, O3 -> "10";
            case O1_B, O2_B -> "100";
            case O4, O5 -> "2.5";
            case O6_A -> "5";
            case O6_B -> "0";
        };
    }
}
