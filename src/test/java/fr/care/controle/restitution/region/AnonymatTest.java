package fr.care.controle.restitution.region;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Origine;
import fr.care.controle.domaine.resultat.Changement.Rangee;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.restitution.RejetLigne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymatTest {
    private static final LocalDate NUIT = LocalDate.of(2026, 11, 20);
    private final Pseudonymes pseudonymes = new Pseudonymes("une clé d'essai assez longue pour servir");
    private final Anonymat anonymat = new Anonymat("GHT-02", pseudonymes);
    private final String p = pseudonymes.de("GHT-02", "44A/5|67");

    private static Preuve preuve(String fichier) {
        return new Preuve(NUIT, fichier, 3);
    }

    /** P stands for the pseudonym of the one employee, whose matricule holds the signs that keys are made with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PAIE_RECAP_ABSENT; etats-financiers/GHT-02.xlsx; 44A/5|67/2026; P/2026",
                "PAIE_DATES_ABSENTES; paie.csv; 44A/5|67/2026; P/2026",
                "PAIE_SOMME_INCOHERENTE; paie.csv; 44A/5|67/2026/BRUT; P/2026/BRUT",
                "PAIE_ECART_BRUT; paie.csv; 44A/5|67/2026; P/2026",
                "PAIE_ECART_CHARGES; paie.csv; 44A/5|67/2026; P/2026",
                "PAIE_ELEMENT_NON_DEDUIT; paie.csv; 44A/5|67/2026; P/2026",
                "HEURES_INVALIDES; etats-financiers/GHT-02.xlsx; 44A/5|67/2026; P/2026",
                "HEURES_PLAFONNEES; etats-financiers/GHT-02.xlsx; 44A/5|67/2026; P/2026",
                "ETAT_FINANCIER_CALCUL_FAUX; etats-financiers/GHT-02.xlsx; 44A/5|67/2026; P/2026",
                "MONTANT_ILLISIBLE; etats-financiers/GHT-02.xlsx; 44A/5|67/2026; P/2026",
                "MONTANT_ILLISIBLE; etats-financiers/GHT-02.xlsx; ligne 20/2026; ligne 20/2026",
                "MONTANT_ILLISIBLE; etats-financiers/GHT-02.xlsx; EXTERNE/2026; EXTERNE/2026",
                "LIGNE_REJETEE; paie.csv; paie GHT-02|44A/5|67|2026|PLATE remuneration; paie GHT-02|P|2026|PLATE remuneration",
                "LIGNE_REJETEE; paie.csv; paie GHT-02|?|2026|PLATE matricule; paie GHT-02|?|2026|PLATE matricule",
                "LIGNE_REJETEE; osis.csv; osis 290997824|QR|MPR date; osis 290997824|QR|MPR date",
                "CONFLIT; paie/GHT-02/x.csv; GHT-02|44A/5|67|2026|IMPRIMEE; GHT-02|P|2026|IMPRIMEE",
                "CONFLIT; osis.csv; 290997824|QR|MPR|2026; 290997824|QR|MPR|2026",
                "DOUBLON; paie.csv; GHT-02|44A/5|67|2026|0005; GHT-02|P|2026|0005",
                "FINESS_INCONNU; base-es.csv; 010780054; 010780054",
            })
    void theObjectOfAnAnomaly(Code code, String fichier, String objet, String attendu) {
        Anomalie anonyme =
                anonymat.anomalie(new Anomalie("GHT-02", code, objet, List.of("x"), List.of(preuve(fichier))));
        assertThat(anonyme.objet()).isEqualTo(attendu.replace("P|", p + "|").replace("P/", p + "/"));
        assertThat(anonyme.candidatId()).isEqualTo("GHT-02");
        assertThat(anonyme.code()).isEqualTo(code);
        assertThat(anonyme.details()).containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource({
        "paie/GHT-02/44A567.csv, paie/GHT-02/P.csv",
        "paie/GHT-02/44A567.xlsx, paie/GHT-02/P.xlsx",
        "paie/GHT-02/44A567, paie/GHT-02/P",
        "paie.csv, paie.csv",
        "paie-2026.csv, paie-2026.csv",
        "etats-financiers/GHT-02.xlsx, etats-financiers/GHT-02.xlsx",
    })
    void theNameOfARecap(String fichier, String attendu) {
        assertThat(anonymat.preuves(List.of(preuve(fichier))))
                .containsExactly(preuve(attendu.replace("P", pseudonymes.de("GHT-02", "44A567"))));
    }

    @Test
    void onlyAnInternalCostNamesAnEmployee() {
        Motif motif = new Motif(
                Code.PAIE_DATES_ABSENTES, "44A567/2026", List.of(), List.of(preuve("paie/GHT-02/44A567.csv")));
        String pseudonyme = pseudonymes.de("GHT-02", "44A567");
        Depense interne = anonymat.depense(depense(Nature.INTERNE, "44A567", motif));
        assertThat(interne.reference()).isEqualTo(pseudonyme);
        assertThat(interne.motifs())
                .containsExactly(new Motif(
                        Code.PAIE_DATES_ABSENTES,
                        pseudonyme + "/2026",
                        List.of(),
                        List.of(preuve("paie/GHT-02/" + pseudonyme + ".csv"))));
        Depense externe = depense(Nature.EXTERNE, "44A567", motif);
        assertThat(anonymat.depense(externe)).isEqualTo(externe);
        assertThat(anonymat.depense(depense(Nature.INTERNE, "", motif)).reference())
                .isEmpty();
    }

    private static Depense depense(Nature nature, String reference, Motif motif) {
        return new Depense(
                nature,
                reference,
                Optional.of(2026),
                "O1",
                BigDecimal.TEN,
                BigDecimal.ONE,
                List.of(motif),
                preuve("etats-financiers/GHT-02.xlsx"));
    }

    @Test
    void theRowBehindAChange() {
        Cause paie = cause("paie", "paie/GHT-02/44A567.csv", "GHT-02", "44A567", "2026", "IMPRIMEE");
        String pseudonyme = pseudonymes.de("GHT-02", "44A567");
        assertThat(anonymat.cause(paie))
                .isEqualTo(
                        cause("paie", "paie/GHT-02/" + pseudonyme + ".csv", "GHT-02", pseudonyme, "2026", "IMPRIMEE"));
        Cause rejetee = cause("paie", "paie.csv");
        assertThat(anonymat.cause(rejetee)).isEqualTo(rejetee);
        Cause autre = cause("audits-ads", "audits-ads.csv", "AD1", "A1");
        assertThat(anonymat.cause(autre)).isEqualTo(autre);
    }

    private static Cause cause(String source, String fichier, String... cle) {
        return new Cause(
                Cause.Genre.DONNEES,
                Optional.of(new Origine(source, Optional.of(new Rangee(fichier, 3, List.of(cle))), 2)));
    }

    @Test
    void theRawCellOfAPayrollRowIsMasked() {
        assertThat(anonymat.rejet(new RejetLigne("paie", "paie.csv", 4, "brut", "44A567", "un nombre est attendu")))
                .isEqualTo(new RejetLigne("paie", "paie.csv", 4, "brut", "(masquée)", "un nombre est attendu"));
        assertThat(anonymat.rejet(new RejetLigne("paie", "paie.csv", 4, "brut", "", "attendu"))
                        .valeur())
                .isEmpty();
        RejetLigne autre = new RejetLigne("osis", "osis.csv", 4, "finess", "2C", "attendu");
        assertThat(anonymat.rejet(autre)).isEqualTo(autre);
    }
}
