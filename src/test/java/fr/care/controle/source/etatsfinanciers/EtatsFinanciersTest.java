package fr.care.controle.source.etatsfinanciers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.depense.Recette;
import fr.care.controle.domaine.depense.SaisieSalarie;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.echantillon.EtatRempli;
import fr.care.controle.echantillon.EtatRempli.An;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Sources;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EtatsFinanciersTest {
    static final Path MODELE = Path.of("input-samples", "modeles", "etat-financier.xlsx");
    private static final Preuve PREUVE = new Preuve(LocalDate.of(2026, 11, 20), Lus.CHEMIN, 7);

    @TempDir
    Path dossier;

    /** The statement that the tests of this package share: every kind of line, typed and typed as text. */
    static EtatRempli exemple() {
        return new EtatRempli()
                .salarie(
                        "44A567",
                        "O1",
                        new An(2026, "55631.25", "32935.48", "", "0", "1652.04", "120"),
                        new An(2027, "57 000,00 €", "33\u00A0500,10 €", "1\u202F000", "", "1 652,04 h", "12,5"))
                .salarie("0042", "O3", new An(2026, "41000", "", "", "", "1607", "à préciser"))
                .salarie("SANS-COUT", "O3", new An(2026, "0", "0", "12", "", "1607", ""))
                .externe("1", "Audit AD", "Cabinet Bleu", "2026-03-15", "PRESTATION_EXTERNE", "O1", "12000")
                .externe("2", "Avoir", "Cabinet Bleu", "15/4/2026", "PRESTATION_EXTERNE", "O1", "-1 500,50 €")
                .externe("3", "Ligne sans montant", "", "2026-03-15", "REMEDIATION", "O2", "")
                .autre("L1", "Total Sécurité, licences", "Éditeur", "mars 2026", "LICENCE", "O2", "montant à venir")
                .recette("D1.02", "Région", "5 000,00 €")
                .recette("D1.04", "Autre", "A renseigner")
                .cle("ANON-1", "44A567");
    }

    /** A formula that meets a text shows an error: that computed cell cannot be read either. */
    @Test
    void chaqueLigneDeLaTrameDevientUnFait() throws Exception {
        Path fichier = exemple().ecrire(dossier.resolve("e.xlsx"));
        assertThat(Lus.contenus(fichier))
                .containsExactly(
                        "GHT-01|INTERNE|1||44A567|2026|O1|||||55631.25|32935.48||0|1652.04|120|55631.25|32935.48|88566.73|53.6105239582577|6433.26||",
                        "GHT-01|INTERNE|2||44A567|2027|O1|||||57000|33500.1|1000||1652.04|12.5||||||IMPUTABLE|C17",
                        "GHT-01|INTERNE|3||0042|2026|O3|||||41000||||1607||41000|0|41000|25.5133789670193||HEURES_CONSACREES|IMPUTABLE|B29, B30",
                        "GHT-01|EXTERNE|1||1||O1|PRESTATION_EXTERNE|2026-03-15|12000||||||||||||||",
                        "GHT-01|EXTERNE|2||2||O1|PRESTATION_EXTERNE|2026-04-15|-1500.5||||||||||||||",
                        "GHT-01|AUTRE|1||L1||O2|LICENCE|||montant à venir|||||||||||||",
                        "GHT-01|RECETTE|1||D1.02|||||5000||||||||||||||",
                        "GHT-01|CLE|1||ANON-1|||||||||||||||||||44A567");
        assertThat(Lus.lire(fichier).stream()
                        .map(v -> v.texteOptionnel("emplacement").orElse("")))
                .containsExactly(
                        "Coûts internes!B7",
                        "Coûts internes!C7",
                        "Coûts internes!B20",
                        "Coûts externes!G5",
                        "Coûts externes!G6",
                        "Autres coûts!G5",
                        "Recettes!D6",
                        "Clé d'anonymisation!A5");
    }

    @Test
    void lesFaitsDeviennentDesDepenses() throws Exception {
        Path fichier = exemple().ecrire(dossier.resolve("e.xlsx"));
        SaisieSalarie saisie =
                EtatsFinanciers.saisie(Lus.nature(fichier, "INTERNE").get(2));
        assertThat(saisie.brut()).contains(new BigDecimal("41000"));
        assertThat(saisie.charges()).isEmpty();
        assertThat(saisie.heuresConsacrees()).isEmpty();
        assertThat(saisie.illisibles())
                .containsExactlyInAnyOrder(SaisieSalarie.Cellule.HEURES_CONSACREES, SaisieSalarie.Cellule.IMPUTABLE);
        assertThat(saisie.emplacements()).isEqualTo("B29, B30");
        assertThat(saisie.calculs().brutNet()).contains(new BigDecimal("41000"));
        assertThat(EtatsFinanciers.facture(Lus.nature(fichier, "AUTRE").get(0), PREUVE))
                .isEqualTo(new Facture("L1", Optional.empty(), "LICENCE", "O2", Optional.empty(), PREUVE));
        assertThat(EtatsFinanciers.recette(Lus.nature(fichier, "RECETTE").get(0), PREUVE))
                .isEqualTo(new Recette("D1.02", Optional.of(new BigDecimal("5000")), PREUVE));
    }

    @Test
    void leModeleViergeEstLisibleEtVide() {
        assertThat(Lus.lire(MODELE))
                .singleElement()
                .matches(v -> v.texte("nature").equals("VIDE"));
    }

    @Test
    void unSecondClasseurDuMemeCandidatRendLEtatIllisible() throws Exception {
        Path fichier = exemple().ecrire(dossier.resolve("e.xlsx"));
        List<LigneLue> lignes = new ArrayList<>();
        LectureEtat lecture = new LectureEtat(Sources.ETATS_FINANCIERS.schema());
        lecture.ouvrir(fichier, "etats-financiers/GHT-01.xlsx").lire(octets -> {}, lignes::add);
        int premieres = lignes.size();
        lecture.ouvrir(fichier, "etats-financiers/GHT-01.XLSX").lire(octets -> {}, lignes::add);
        assertThat(lignes).hasSize(premieres + 1);
        Valeurs derniere = lignes.get(premieres).valeurs();
        assertThat(derniere.texte("nature")).isEqualTo("ILLISIBLE");
        assertThat(EtatsFinanciers.illisible(derniere, PREUVE).detail()).contains("etats-financiers/GHT-01.xlsx");
    }

    @ParameterizedTest
    @CsvSource({
        "etats-financiers/GHT-01.xlsx, true",
        "Etats-Financiers/GHT-01.XLSX, true",
        "etats-financiers/2026/GHT-01.xlsx, false",
        "etats-financiers/.xlsx, false",
        "etats-financiers/GHT-01.ods, false",
        "etats-financiers.xlsx, false",
        "osis-secours/GHT-01.xlsx, false"
    })
    void reconnaitSesClasseurs(String chemin, boolean attendu) {
        assertThat(Sources.ETATS_FINANCIERS.possede(chemin)).isEqualTo(attendu);
    }
}
