package fr.care.controle.regle;

import static fr.care.controle.domaine.resultat.Objectif.O3;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.resultat.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O3: an exercise in [2025-01-01, D], proven, covers every PMSI unit. */
class O3ExerciceTest {
    private static final String ABSENT = "NON_ATTEINT 10..10 EXERCICE_ABSENT(EJ1)";

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, false",
        "2025-01-01, true",
        "2025-01-02, true",
        "2026-11-19, true",
        "2026-11-20, true",
        "2026-11-21, false",
    })
    void avantDepotLaPeriodeFinitLaNuit(LocalDate date, boolean atteint) {
        DossierExemple exemple = exercice(TypeCandidat.EJ_PUBLIC, date, Exercice.Justificatif.RAPPORT);

        assertThat(Resume.de(exemple.controle(), O3)).isEqualTo(atteint ? "ATTEINT 0..0" : ABSENT);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, false", "2025-01-01, true", "2026-11-01, true", "2026-11-02, true", "2026-11-03, false"})
    void deposeLaPeriodeFinitAuDepot(LocalDate date, boolean atteint) {
        DossierExemple exemple = exercice(TypeCandidat.EJ_PUBLIC, date, Exercice.Justificatif.RAPPORT)
                .depose(DossierExemple.DEPOT);

        assertThat(Resume.de(exemple.controle(), O3)).isEqualTo(atteint ? "ATTEINT 0..0" : ABSENT);
    }

    @ParameterizedTest
    @CsvSource({"RAPPORT, true", "ATTESTATION, true", "AUCUN, false"})
    void ilFautUneJustification(Exercice.Justificatif justificatif, boolean atteint) {
        DossierExemple exemple = exercice(TypeCandidat.DIALYSE, LocalDate.of(2026, 3, 10), justificatif);

        assertThat(Resume.de(exemple.controle(), O3)).isEqualTo(atteint ? "ATTEINT 0..0" : ABSENT);
    }

    /** EJ1 has EG11 and EG12; EJ2, in the GHT only, has EG21 alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GHT       | EG  | EG11 | oui | oui | EXERCICE_ABSENT(EJ1) EXERCICE_ABSENT(EJ2)
            GHT       | EG  | EG21 | non | non | EXERCICE_ABSENT(EJ1)
            GHT       | EJ  | EJ1  | non | non | EXERCICE_ABSENT(EJ2)
            GHT       | EJ  | EJ2  | non | non | EXERCICE_ABSENT(EJ1)
            GHT       | EJ  | EJ3  | oui | oui | EXERCICE_ABSENT(EJ1) EXERCICE_ABSENT(EJ2)
            GHT       | GHT |      | oui | oui | -
            GHT       | GHT |      | oui | non | EXERCICE_ABSENT(EJ1) EXERCICE_ABSENT(EJ2)
            GHT       | GHT |      | non | oui | EXERCICE_ABSENT(EJ1) EXERCICE_ABSENT(EJ2)
            GHT       | GHT |      | non | non | EXERCICE_ABSENT(EJ1) EXERCICE_ABSENT(EJ2)
            EJ_PUBLIC | EG  | EG11 | oui | oui | EXERCICE_ABSENT(EJ1)
            EJ_PUBLIC | EJ  | EJ1  | non | non | -
            EJ_PUBLIC | GHT |      | oui | oui | -
            DIALYSE   | EG  | EG12 | non | non | EXERCICE_ABSENT(EJ1)
            DIALYSE   | EJ  | EJ1  | non | non | -
            EJ_PRIVE  | EG  | EG11 | non | non | EXERCICE_ABSENT(EG12)
            EJ_PRIVE  | EG  | EG12 | oui | oui | EXERCICE_ABSENT(EG11)
            EJ_PRIVE  | EJ  | EJ1  | oui | oui | -
            EJ_PRIVE  | EJ  | EJ1  | oui | non | EXERCICE_ABSENT(EG11) EXERCICE_ABSENT(EG12)
            EJ_PRIVE  | EJ  | EJ1  | non | oui | EXERCICE_ABSENT(EG11) EXERCICE_ABSENT(EG12)
            EJ_PRIVE  | EJ  | EJ2  | oui | oui | EXERCICE_ABSENT(EG11) EXERCICE_ABSENT(EG12)
            EJ_PRIVE  | GHT |      | oui | oui | EXERCICE_ABSENT(EG11) EXERCICE_ABSENT(EG12)
            """)
    void leNiveauDitQuiEstCouvert(
            TypeCandidat type,
            Exercice.Niveau niveau,
            String finess,
            String directions,
            String siUnique,
            String motifs) {
        Exercice exercice = new Exercice(
                "EX1",
                LocalDate.of(2026, 3, 10),
                niveau,
                Optional.ofNullable(finess),
                directions.equals("oui"),
                siUnique.equals("oui"),
                Exercice.Justificatif.ATTESTATION,
                true,
                Faits.preuve("exercices.csv", 2));

        assertThat(Resume.de(DossierExemple.de(type).exercices(exercice).controle(), O3))
                .isEqualTo(motifs.equals("-") ? "ATTEINT 0..0" : "NON_ATTEINT 10..10 " + motifs);
    }

    /** Precision 23: a level that is not the kind of its FINESS covers nothing. */
    @Test
    void incoherentIlNeCouvreRien() {
        Exercice exercice = new Exercice(
                "EX1",
                LocalDate.of(2026, 3, 10),
                Exercice.Niveau.EJ,
                Optional.of("EJ1"),
                true,
                true,
                Exercice.Justificatif.RAPPORT,
                false,
                Faits.preuve("exercices.csv", 2));

        assertThat(Resume.de(
                        DossierExemple.de(TypeCandidat.EJ_PUBLIC)
                                .exercices(exercice)
                                .controle(),
                        O3))
                .isEqualTo(ABSENT);
    }

    @Test
    void leMotifDitLaPeriodeEtLaMesureCompteLesUnites() {
        Evaluation evaluation = DossierExemple.ght()
                .exercices(Faits.exercice("EX1", "EJ1", 2))
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(evaluation.resultat(O3).motifs())
                .singleElement()
                .satisfies(motif ->
                        assertThat(motif.details()).containsExactly(LocalDate.of(2025, 1, 1), DossierExemple.DEPOT));
        assertThat(Resume.unites(evaluation, O3)).isEqualTo("1/2");
        assertThat(Resume.seuil(evaluation, O3)).isEqualTo("2/2");
    }

    /** The evidence: every exercise that covers a unit, and no other. */
    @Test
    void lesPreuvesSontLesExercicesQuiCouvrent() {
        Evaluation evaluation = DossierExemple.ght()
                .exercices(
                        Faits.exercice("EX1", "EJ1", 2),
                        Faits.exercice("EX2", "EJ2", 3),
                        Faits.exercice("EX3", "EJ2", 4),
                        Faits.exercice("EX4", "EJ3", 5))
                .controle();

        assertThat(evaluation.resultat(O3).preuves())
                .isEqualTo(List.of(
                        Faits.preuve("exercices.csv", 2),
                        Faits.preuve("exercices.csv", 3),
                        Faits.preuve("exercices.csv", 4)));
    }

    private static DossierExemple exercice(TypeCandidat type, LocalDate date, Exercice.Justificatif justificatif) {
        return DossierExemple.de(type)
                .exercices(new Exercice(
                        "EX1",
                        date,
                        Exercice.Niveau.EJ,
                        Optional.of("EJ1"),
                        true,
                        true,
                        justificatif,
                        true,
                        Faits.preuve("exercices.csv", 2)));
    }
}
