package fr.care.controle.source.paie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.RecapPaie;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.BilanFichier;
import fr.care.controle.fait.Lot;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecapImprimeTest {
    private static final Path EXEMPLE = Path.of("src/test/resources/paie/recap-44A567.csv");
    private static final String PETIT = """
            Récapitulatif de paie
            Période de 01/01/2026 au 31/12/2026
            Salarié(s) de 77B001
            Date d'entrée 01/09/2019
            RUBRIQUES;NB SALARIE;REMUNERATION;BASE;TX SAL.;SALARIAL;TX PAT.;PATRONAL
            0005 Salaires Mensuel;1;30 000,00;1 607,00;;;;
            4800 Monétisation de jours;1;1 000,00;;;;;
            Total Heure / Brut;1607;31 000,00;;;;;
            2000 Malade;1;;31 000,00;;;7,00;2 170,00
            2090 Charges sur CET;1;;1 000,00;;;10,00;100,00
            71A0 CET Assurance Chômage;1;;31 000,00;;;0,05;15,50
            Total Retenues;;;;;0,00;;2 285,50
            8000 Prime de départ;1;500,00;;;;;
            """;

    @TempDir
    private Path depot;

    private Lot lire(String contenu) {
        return new LecturePaie(depot).fichier("paie/C1/recap.csv", contenu).lot();
    }

    /** The regulation's own example: its lines do not add up to its totals, twice. */
    @Test
    void lExempleDuWebinaire() {
        LecturePaie lecture = new LecturePaie(depot).fichier("paie/C1/recap-44A567.csv", EXEMPLE);

        assertThat(LecturePaie.recap(lecture.lot(), "C1", "44A567", "2024", "IMPRIMEE"))
                .contains(new RecapPaie(
                        new BigDecimal("55631.25"),
                        new BigDecimal("32935.48"),
                        Optional.of(new BigDecimal("11691.25")),
                        new BigDecimal("53732.29"),
                        new BigDecimal("32953.56"),
                        new BigDecimal("11691.25"),
                        new BigDecimal("0"),
                        new BigDecimal("0"),
                        false,
                        new Preuve(LecturePaie.NUIT, "paie/C1/recap-44A567.csv", 3)));
        assertThat(lecture.bilans()).containsExactly(new BilanFichier(1, 1, 0, 0));
    }

    @Test
    void sesHeures() {
        Lot lot = new LecturePaie(depot)
                .fichier("paie/C1/recap-44A567.csv", EXEMPLE)
                .lot();
        assertThat(lot.faits().tous().findFirst().orElseThrow().valeurs().decimal("heures"))
                .isEqualByComparingTo("1652.04");
    }

    /** Gross before the first total, charges between the two, nothing after. */
    @Test
    void lesRubriquesNonEligibles() {
        RecapPaie recap = LecturePaie.recap(lire(PETIT), "C1", "77B001", "2026", "IMPRIMEE")
                .orElseThrow();
        assertThat(recap.inelBrut()).isEqualByComparingTo("1000");
        assertThat(recap.inelCharges()).isEqualByComparingTo("100");
        assertThat(recap.sommeBrut()).isEqualByComparingTo("31000");
        assertThat(recap.sommeCharges()).isEqualByComparingTo("2285.5");
        assertThat(recap.dateEntree()).isTrue();
    }

    @Test
    void unCodeSansLibelle() {
        RecapPaie recap = LecturePaie.recap(
                        lire(PETIT.replace("4800 Monétisation de jours", "4800")), "C1", "77B001", "2026", "IMPRIMEE")
                .orElseThrow();
        assertThat(recap.inelBrut()).isEqualByComparingTo("1000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date d'entrée 01/09/2019   | Date d'entrée              | false",
                "Date d'entrée 01/09/2019   | Date d'entrée;01/09/2019   | true",
                "Date d'entrée 01/09/2019   | Date d’entrée : 2019-09-01 | true",
                "Salarié(s) de 77B001       | Salarié(s) de;77B001       | true",
                "Salarié(s) de 77B001       | SALARIÉ DE : 77B001        | true",
                "Total Retenues             | TOTAL RETENUS              | true",
                "Total Heure / Brut         | Total Heures / Brut        | true",
                "2 170,00                   | 2170.00                    | true",
                "2 170,00                   | 2 170,00 €                 | true",
            })
    void lesVariantesDUneMiseEnPage(String avant, String apres, boolean dateEntree) {
        assertThat(LecturePaie.recap(lire(PETIT.replace(avant, apres)), "C1", "77B001", "2026", "IMPRIMEE"))
                .map(RecapPaie::dateEntree)
                .contains(dateEntree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Période de 01/01/2026 au 31/12/2026 | Année 2026 | 1 Période «  » « Période de JJ/MM/AAAA au JJ/MM/AAAA » est attendue",
                "au 31/12/2026 | au 31/03/2027 | 2 Période « Période de 01/01/2026 au 31/03/2027 » une période d'une seule année est attendue",
                "Salarié(s) de 77B001 | Agent 77B001 | 1 Salarié(s) de «  » le matricule du salarié est attendu après « Salarié(s) de »",
                "RUBRIQUES; | LIBELLES; | 1 RUBRIQUES «  » un tableau dont l'en-tête commence par RUBRIQUES est attendu",
                "PATRONAL | EMPLOYEUR | 5 PATRONAL «  » une colonne PATRONAL est attendue",
                "Total Heure / Brut | Sous-total | 3 REMUNERATION «  » le total de la ligne « Total Heure / Brut » est attendu",
                "Total Heure / Brut;1607;31 000,00 | Total Heure / Brut;1607; | 3 REMUNERATION «  » le total de la ligne « Total Heure / Brut » est attendu",
                "0,00;;2 285,50 | 0,00;; | 3 PATRONAL «  » le total de la ligne « Total Retenus » est attendu",
                "7,00;2 170,00 | 7,00;deux mille | 9 PATRONAL « deux mille » un montant est attendu",
            })
    void unRecapitulatifInutilisableEstUnRejet(String avant, String apres, String rejet) {
        Lot lot = lire(PETIT.replace(avant, apres));
        assertThat(lot.faits().isEmpty()).isTrue();
        assertThat(LecturePaie.rejets(lot)).containsExactly("paie/C1/recap.csv:" + rejet);
        assertThat(lot.rejets().get(0).valeurs().texteOptionnel("candidat_id")).contains("C1");
    }

    @Test
    void unFichierIllisibleNArretePasLaNuit() {
        LecturePaie lecture = new LecturePaie(depot).fichier("paie/C1/recap.xlsx", "ceci n'est pas un classeur");
        assertThat(lecture.bilans()).containsExactly(new BilanFichier(1, 0, 1, 0));
        assertThat(LecturePaie.rejets(lecture.lot()).get(0))
                .startsWith("paie/C1/recap.xlsx:1  «  » paie/C1/recap.xlsx : ");
    }

    @Test
    void deuxRecapitulatifsDifferentsSeContredisent() {
        Lot lot = new LecturePaie(depot)
                .fichier("paie/C1/a.csv", PETIT)
                .fichier("paie/C1/b.csv", PETIT.replace("2 285,50", "2 285,51"))
                .lot();
        assertThat(lot.faits().tous()).singleElement().matches(fait -> fait.conflit());
    }
}
