package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.CoutsInternesTest.depense;
import static fr.care.controle.regle.montant.Essais.CAMPAGNE;
import static fr.care.controle.regle.montant.Essais.dossier;
import static fr.care.controle.regle.montant.Essais.etat;
import static fr.care.controle.regle.montant.Essais.evaluation;
import static fr.care.controle.regle.montant.Essais.facture;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.restitution.phrase.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a candidate reads of each refused euro. */
class PhrasesMontantTest {
    private static List<String> phrases(Salarie salarie) {
        return depense(salarie).motifs().stream().map(Phrases::de).toList();
    }

    private static List<String> phrases(Facture... factures) {
        return Finances.evaluer(
                        Optional.of(etat(List.of(), List.of(factures), List.of(), List.of())),
                        dossier("0"),
                        evaluation("0", "0"),
                        CAMPAGNE)
                .depenses()
                .stream()
                .flatMap(depense -> depense.motifs().stream())
                .map(Phrases::de)
                .toList();
    }

    private static List<String> anomalies(Optional<EtatFinancier> etat) {
        Evaluation evaluation = evaluation(EtatDossier.DEPOSE, Essais.NUIT, "0", "0");
        BilanFinancier bilan = Finances.evaluer(etat, dossier("0"), evaluation, CAMPAGNE);
        return Finances.anomalies(etat, dossier("0"), evaluation, bilan, CAMPAGNE).stream()
                .map(Phrases::de)
                .toList();
    }

    @Test
    void internalCosts() {
        assertThat(phrases(Salarie.sansDefaut()
                        .avec("brut", "50000")
                        .avec("charges", "21000.5")
                        .avec("inelBrut", "10")
                        .avec("paie.inelBrut", "100")
                        .avec("paie.sommeBrut", "48100")
                        .avec("dateEntree", "non")
                        .avec("consacrees", "1700")))
                .containsExactly(
                        "44A567/2026 : 1700 heures consacrées pour 1600 heures productives, ramenées à celles-ci.",
                        "44A567/2026 : récapitulatif de paie sans date d'entrée.",
                        "44A567/2026 : salaire brut de 50000,00 € dans l'état financier, 48000,00 € dans le récapitulatif de paie ;"
                                + " le plus faible est retenu.",
                        "44A567/2026 : charges patronales de 21000,50 € dans l'état financier, 20000,00 € dans le récapitulatif"
                                + " de paie ; les plus faibles sont retenues.",
                        "44A567/2026 : éléments non éligibles du récapitulatif de paie non déduits en entier ; salaire brut :"
                                + " 10,00 € déduits, 100,00 € constatés ; charges patronales : 0,00 € déduits, 0,00 € constatés.",
                        "44A567/2026/BRUT : le récapitulatif de paie imprime un total de 48000,00 € pour des lignes dont la somme"
                                + " est 48100,00 € (écart : 100,00 €).");
        assertThat(Stream.of(
                                Salarie.sansDefaut().sansRecap(),
                                Salarie.sansDefaut().avec("productives", "0"),
                                Salarie.sansDefaut().avec("illisibles", "BRUT"))
                        .flatMap(salarie -> phrases(salarie).stream()))
                .containsExactly(
                        "44A567/2026 : aucun récapitulatif de paie exploitable pour ce matricule et cette année, rien n'est retenu.",
                        "44A567/2026 : heures productives : 0, heures consacrées : 100, le coût ne peut pas être calculé.",
                        "44A567/2026 : valeur illisible dans l'état financier (B7), montant compté pour 0.");
    }

    @Test
    void invoices() {
        assertThat(phrases(
                        facture("1", "2026-01-29", "DEPLACEMENT", "O3", ""),
                        facture("2", "", "Divers", "O9", "1"),
                        facture("3", "2026-06-01", "MIGRATION", "O6", "1")))
                .containsExactly(
                        "EXTERNE/1 : catégorie « DEPLACEMENT » non éligible.",
                        "EXTERNE/1 : date de facture 29/01/2026, la période éligible allant du 30/01/2026 au 20/11/2026.",
                        "EXTERNE/1 : aucun exercice de crise entre le 30/01/2026 et le 20/11/2026 ne justifie ce coût déclaré pour O3.",
                        "EXTERNE/1 : valeur illisible dans l'état financier (montant), montant compté pour 0.",
                        "EXTERNE/2 : catégorie « Divers » inconnue.",
                        "EXTERNE/2 : date de facture absente ou illisible, la période éligible allant du 30/01/2026 au 20/11/2026.",
                        "EXTERNE/2 : objectif « O9 », attendu : O1, O2, O3, O4, O5, O6.",
                        "EXTERNE/3 : catégorie « MIGRATION » non éligible pour l'objectif O6.");
    }

    @Test
    void statements() {
        assertThat(Stream.of(
                                Optional.<EtatFinancier>empty(),
                                Optional.of(Essais.illisible("feuille « Recettes » absente")),
                                Optional.of(etat(
                                        List.of(Salarie.sansDefaut()
                                                .avec("imputable", "5000")
                                                .cout()),
                                        List.of(),
                                        List.of(),
                                        List.of())))
                        .flatMap(etat -> anomalies(etat).stream()))
                .containsExactly(
                        "C1 : dossier déposé sans état financier, aucun montant n'est calculé.",
                        "etats-financiers/C1.xlsx : état financier inexploitable, aucun montant n'est calculé ;"
                                + " feuille « Recettes » absente.",
                        "44A567/2026 : « CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION » vaut 5000,00 € dans l'état financier,"
                                + " 4250,00 € d'après les saisies ; lignes calculées fausses : 1.");
    }
}
