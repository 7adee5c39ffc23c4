package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.Essais.CAMPAGNE;
import static fr.care.controle.regle.montant.Essais.NUIT;
import static fr.care.controle.regle.montant.Essais.attendus;
import static fr.care.controle.regle.montant.Essais.codes;
import static fr.care.controle.regle.montant.Essais.dossier;
import static fr.care.controle.regle.montant.Essais.euros;
import static fr.care.controle.regle.montant.Essais.exercice;
import static fr.care.controle.regle.montant.Essais.facture;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Depense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules, section 7, « external and other costs ». */
class FacturesTest {
    private static Depense juger(Facture facture, LocalDate dateReference, Exercice... exercices) {
        PeriodeEligible periode = PeriodeEligible.de(dossier("0", exercices), dateReference, CAMPAGNE);
        return new Factures(CAMPAGNE.depenses(), periode)
                .depenses(Nature.EXTERNE, List.of(facture))
                .toList()
                .get(0);
    }

    @Test
    void aLineThatNothingRefusesIsKeptWhole() {
        assertThat(juger(facture("12", "1234.5"), NUIT))
                .isEqualTo(new Depense(
                        Nature.EXTERNE,
                        "12",
                        Optional.of(2026),
                        "O1",
                        euros("1234.5"),
                        euros("1234.5"),
                        List.of(),
                        Essais.ETAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100", "0", "10.005", "10.0049"})
    void aCreditNoteIsKeptAndNoLineIsRounded(String montant) {
        assertThat(juger(facture("1", montant), NUIT))
                .returns(euros(montant), Depense::declare)
                .returns(euros(montant), Depense::retenu);
    }

    /** From 30 January 2026 to D, both included. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-29, 2026, DATE_HORS_PERIODE",
        "2026-01-30, 2026, ''",
        "2026-01-31, 2026, ''",
        "2026-11-19, 2026, ''",
        "2026-11-20, 2026, ''",
        "2026-11-21, 2026, DATE_HORS_PERIODE",
        "2025-06-01, 2025, DATE_HORS_PERIODE",
        "'', , DATE_HORS_PERIODE"
    })
    void anInvoiceIsOfThePeriod(String date, Integer annee, String codes) {
        Depense depense = juger(facture("1", date, "LICENCE", "O1", "100"), NUIT);
        assertThat(depense.annee()).isEqualTo(Optional.ofNullable(annee));
        assertThat(codes(depense)).isEqualTo(attendus(codes));
        assertThat(depense.retenu()).isEqualTo(euros(codes.isEmpty() ? "100" : "0"));
        assertThat(depense.declare()).isEqualTo(euros("100"));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESTATION_EXTERNE, O6, ''",
        "REMEDIATION, O6, ''",
        "LICENCE, O6, ''",
        "MAINTENANCE, O6, ''",
        "MATERIEL_SECURITE, O6, ''",
        "INVESTISSEMENT_LOGICIEL, O6, CATEGORIE_NON_ELIGIBLE_O6",
        "Migration, o6, CATEGORIE_NON_ELIGIBLE_O6",
        "INVESTISSEMENT_LOGICIEL, O5, ''",
        "MIGRATION, O1, ''",
        "MIGRATION, O7, OBJECTIF_INVALIDE",
        "DEPLACEMENT, O1, CATEGORIE_NON_ELIGIBLE",
        "FORMATION_GENERALE, O2, CATEGORIE_NON_ELIGIBLE",
        "EVENEMENT_COMMUNICATION, O4, CATEGORIE_NON_ELIGIBLE",
        "MATERIEL_COURANT, O5, CATEGORIE_NON_ELIGIBLE",
        "FONCTIONNEMENT_RECURRENT, O6, CATEGORIE_NON_ELIGIBLE",
        "CONVERGENCE_AD, O6, CATEGORIE_NON_ELIGIBLE",
        "AUTRE, O1, CATEGORIE_NON_ELIGIBLE",
        "'', O1, CATEGORIE_NON_ELIGIBLE"
    })
    void aCategoryIsEligibleForAnObjective(String categorie, String objectif, String codes) {
        Depense depense = juger(facture("1", "2026-06-15", categorie, objectif, "100"), NUIT);
        assertThat(codes(depense)).isEqualTo(attendus(codes));
        assertThat(depense.objectif()).isEqualTo(objectif);
    }

    @ParameterizedTest
    @CsvSource({
        "O1, ''",
        "O2, ''",
        "O4, ''",
        "O5, ''",
        "O6, ''",
        "' o2 ', ''",
        "O0, OBJECTIF_INVALIDE",
        "O7, OBJECTIF_INVALIDE",
        "O1.A, OBJECTIF_INVALIDE",
        "D1.O1, OBJECTIF_INVALIDE",
        "'', OBJECTIF_INVALIDE"
    })
    void theObjectiveIsOneOfSix(String objectif, String codes) {
        assertThat(codes(juger(facture("1", "2026-06-15", "LICENCE", objectif, "100"), NUIT)))
                .isEqualTo(attendus(codes));
    }

    /** From 30 January 2026 to D, or to 31 March 2027 when D is later; all included. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-29, 2026-11-20, false",
        "2026-01-30, 2026-11-20, true",
        "2026-01-31, 2026-11-20, true",
        "2026-11-19, 2026-11-20, true",
        "2026-11-20, 2026-11-20, true",
        "2026-11-21, 2026-11-20, false",
        "2027-03-30, 2027-06-30, true",
        "2027-03-31, 2027-06-30, true",
        "2027-04-01, 2027-06-30, false",
        "2027-03-31, 2027-03-31, true",
        "2027-03-31, 2027-03-30, false"
    })
    void aCostOfO3NeedsAnExerciseOfThePeriod(LocalDate exercice, LocalDate dateReference, boolean retenu) {
        Facture facture = facture("1", "2026-06-15", "LICENCE", "o3", "100");
        Depense depense = juger(facture, dateReference, exercice(LocalDate.of(2025, 6, 1)), exercice(exercice));
        assertThat(codes(depense)).isEqualTo(retenu ? List.of() : attendus("EXERCICE_HORS_PERIODE"));
        assertThat(depense.retenu()).isEqualTo(euros(retenu ? "100" : "0"));
    }

    @Test
    void everyReasonOfARefusalIsToldInOrder() {
        Facture facture = facture("7", "", "DEPLACEMENT", "O3", "");
        Depense depense = juger(facture, LocalDate.of(2027, 6, 30));
        assertThat(depense).returns(euros("0"), Depense::declare).returns(euros("0"), Depense::retenu);
        LocalDate debut = LocalDate.of(2026, 1, 30);
        assertThat(depense.motifs())
                .containsExactly(
                        motif(Code.CATEGORIE_NON_ELIGIBLE, "DEPLACEMENT", "non éligible"),
                        motif(Code.DATE_HORS_PERIODE, "absente ou illisible", debut, LocalDate.of(2027, 6, 30)),
                        motif(Code.EXERCICE_HORS_PERIODE, debut, LocalDate.of(2027, 3, 31), "O3"),
                        motif(Code.MONTANT_ILLISIBLE, "montant"));
    }

    @Test
    void everyOtherReasonOfARefusalIsToldWithItsValues() {
        LocalDate tard = NUIT.plusDays(1);
        assertThat(Stream.of(
                                facture("7", tard.toString(), "migration", "O6", "1"),
                                facture("7", "2026-06-15", "Divers", "O9", "1"),
                                facture("7", "2026-06-15", "LICENCE", "O3", "1"))
                        .flatMap(facture -> juger(facture, NUIT).motifs().stream()))
                .containsExactly(
                        motif(Code.CATEGORIE_NON_ELIGIBLE_O6, "MIGRATION", "O6"),
                        motif(Code.DATE_HORS_PERIODE, tard, LocalDate.of(2026, 1, 30), NUIT),
                        motif(Code.CATEGORIE_NON_ELIGIBLE, "Divers", "inconnue"),
                        motif(Code.OBJECTIF_INVALIDE, "O9", "O1, O2, O3, O4, O5, O6"),
                        motif(Code.EXERCICE_HORS_PERIODE, LocalDate.of(2026, 1, 30), NUIT, "O3"));
    }

    @ParameterizedTest
    @CsvSource({"12, EXTERNE/12", "'', EXTERNE/ligne 5", "' ', EXTERNE/ligne 5"})
    void aLineIsNamedByItsNumberElseByItsRow(String numero, String objet) {
        assertThat(juger(facture(numero, ""), NUIT).motifs()).singleElement().returns(objet, Motif::objet);
    }

    private static Motif motif(Code code, Object... details) {
        return new Motif(code, "EXTERNE/7", List.of(details), List.of(Essais.ETAT));
    }
}
