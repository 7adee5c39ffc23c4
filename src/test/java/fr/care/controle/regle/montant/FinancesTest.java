package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.Essais.CAMPAGNE;
import static fr.care.controle.regle.montant.Essais.NUIT;
import static fr.care.controle.regle.montant.Essais.dossier;
import static fr.care.controle.regle.montant.Essais.etat;
import static fr.care.controle.regle.montant.Essais.evaluation;
import static fr.care.controle.regle.montant.Essais.facture;
import static fr.care.controle.regle.montant.Essais.recette;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinancesTest {
    private static List<Anomalie> anomalies(Optional<EtatFinancier> etat, Evaluation evaluation) {
        BilanFinancier bilan = Finances.evaluer(etat, dossier("1000"), evaluation, CAMPAGNE);
        return Finances.anomalies(etat, dossier("1000"), evaluation, bilan, CAMPAGNE);
    }

    private static Anomalie anomalie(Code code, String objet, Preuve... preuves) {
        return new Anomalie("C1", code, objet, List.of(), List.of(preuves));
    }

    /** By nature, reference, year, then position in the statement. */
    @Test
    void linesAreInATotalOrder() {
        EtatFinancier etat = etat(
                List.of(
                        Salarie.sansDefaut().avec("matricule", "B").cout(),
                        Salarie.sansDefaut()
                                .avec("annee", "2027")
                                .avec("matricule", "A")
                                .cout(),
                        Salarie.sansDefaut().avec("matricule", "A").cout()),
                List.of(
                        facture("2", "2026-06-01", "LICENCE", "O1", "1"),
                        facture("1", "2027-06-01", "LICENCE", "O1", "2"),
                        facture("1", "2026-06-02", "LICENCE", "O1", "3"),
                        facture("1", "2026-06-01", "LICENCE", "O1", "4"),
                        facture("1", "", "LICENCE", "O1", "5")),
                List.of(facture("0", "6")),
                List.of(recette("D1.02", "7"), recette("D1.01", "8")));
        assertThat(Finances.evaluer(Optional.of(etat), dossier("0"), evaluation("0", "0"), CAMPAGNE)
                        .depenses())
                .extracting(d -> d.nature() + " " + d.reference() + " "
                        + d.annee().map(String::valueOf).orElse("-") + " "
                        + d.declare().toBigInteger())
                .containsExactly(
                        "INTERNE A 2026 4250",
                        "INTERNE A 2027 4250",
                        "INTERNE B 2026 4250",
                        "EXTERNE 1 - 5",
                        "EXTERNE 1 2026 3",
                        "EXTERNE 1 2026 4",
                        "EXTERNE 1 2027 2",
                        "EXTERNE 2 2026 1",
                        "AUTRE 0 2026 6",
                        "RECETTE D1.01 - 8",
                        "RECETTE D1.02 - 7");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingStatementIsToldOfASubmittedFileOnly(EtatDossier etat) {
        assertThat(anomalies(Optional.empty(), evaluation(etat, NUIT, "0", "0")))
                .isEqualTo(
                        etat == EtatDossier.DEPOSE
                                ? List.of(anomalie(Code.ETAT_FINANCIER_ABSENT, "C1", Essais.DECLARATION))
                                : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void anUnreadableStatementIsAlwaysTold(EtatDossier etat) {
        assertThat(anomalies(Optional.of(Essais.illisible("chiffré")), evaluation(etat, NUIT, "0", "0")))
                .containsExactly(new Anomalie(
                        "C1",
                        Code.ETAT_FINANCIER_ILLISIBLE,
                        "etats-financiers/C1.xlsx",
                        List.of("chiffré"),
                        List.of(Essais.ETAT)));
    }

    /** Readers name the file before what is wrong: the sentence of the code names it once. */
    @Test
    void theFileOfAnUnreadableStatementIsNamedOnce() {
        assertThat(anomalies(
                        Optional.of(Essais.illisible("etats-financiers/C1.xlsx : chiffré")),
                        evaluation(EtatDossier.DEPOSE, NUIT, "0", "0")))
                .flatExtracting(Anomalie::details)
                .containsExactly("chiffré");
    }

    @Test
    void onlyWhatBlanksAnAmountBlocks() {
        assertThat(Code.ETAT_FINANCIER_ABSENT.gravite()).isEqualTo(Gravite.BLOQUANT);
        assertThat(Code.ETAT_FINANCIER_ILLISIBLE.gravite()).isEqualTo(Gravite.BLOQUANT);
        assertThat(Code.MONTANT_ILLISIBLE.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    }

    /** What the data say wrong, not what the rules refuse; computed rows even of a year in which nothing is declared. */
    @Test
    void theDataOfAStatementAreTold() {
        Salarie vide = Salarie.sansDefaut()
                .avec("matricule", "Z")
                .avec("brut", "")
                .avec("charges", "")
                .avec("consacrees", "")
                .avec("imputable", "500")
                .sansRecap();
        EtatFinancier etat = etat(
                List.of(
                        vide.cout(),
                        Salarie.sansDefaut()
                                .avec("consacrees", "1700")
                                .sansRecap()
                                .cout(),
                        Salarie.sansDefaut()
                                .avec("matricule", "I")
                                .avec("illisibles", "BRUT CHARGES")
                                .cout(),
                        Salarie.sansDefaut()
                                .avec("matricule", "S")
                                .avec("paie.sommeBrut", "0")
                                .avec("paie.sommeCharges", "0")
                                .cout()),
                List.of(facture("1", ""), facture("2", "2020-01-01", "AUTRE", "O9", "10")),
                List.of(facture("1", ""), facture("2", "10")),
                List.of(recette("D1.01", ""), recette("D1.02", "1")));
        assertThat(anomalies(Optional.of(etat), evaluation("0", "0")))
                .extracting(anomalie -> anomalie.code() + " " + anomalie.objet())
                .containsExactly(
                        "HEURES_PLAFONNEES 44A567/2026",
                        "PAIE_RECAP_ABSENT 44A567/2026",
                        "MONTANT_ILLISIBLE I/2026",
                        "PAIE_SOMME_INCOHERENTE S/2026/BRUT",
                        "PAIE_SOMME_INCOHERENTE S/2026/PATRONAL",
                        "MONTANT_ILLISIBLE EXTERNE/1",
                        "MONTANT_ILLISIBLE AUTRE/1",
                        "MONTANT_ILLISIBLE RECETTE/D1.01",
                        "ETAT_FINANCIER_CALCUL_FAUX Z/2026");
    }

    @Test
    void linesOfOneNumberShareOneAnomaly() {
        Facture premiere = facture("1", "");
        Facture seconde = new Facture(
                "1", premiere.date(), "LICENCE", "O1", Optional.empty(), Essais.preuve("etats-financiers/C1.xlsx", 9));
        assertThat(anomalies(
                        Optional.of(etat(List.of(), List.of(premiere, seconde), List.of(), List.of())),
                        evaluation("0", "0")))
                .containsExactly(new Anomalie(
                        "C1",
                        Code.MONTANT_ILLISIBLE,
                        "EXTERNE/1",
                        List.of("montant"),
                        List.of(Essais.ETAT, seconde.preuve())));
    }
}
