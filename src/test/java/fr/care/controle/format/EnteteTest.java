package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the columns of a file are found, and files that have none. */
class EnteteTest {
    @TempDir
    Path dossier;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code;libelle;date_debut",
                "CODE;LIBELLÉ;DATE DÉBUT",
                "Code;Libellé;Date-Début",
                " identifiant code ;Intitulé;DateDebut",
                "\"code\";\"libelle\";\"date\u00A0début\"",
                "code;libelle;date__debut",
            })
    void headersAreFoundWithoutCaseAccentsSpacesAndByTheirAliases(String entete) {
        assertThat(Essai.csv(dossier, entete + "\nA;x;2026-11-20\n").resume()).containsExactly("2:A|x||||2026-11-20");
    }

    @Test
    void columnsAreFoundInAnyOrderAndOptionalOnesMayBeAbsent() {
        assertThat(Essai.csv(dossier, "niveau;score;code\nBAS;3;A\n").resume()).containsExactly("2:A|||3||||BAS");
    }

    @Test
    void unknownColumnsAreIgnoredAndToldOnce() {
        Essai essai = Essai.csv(dossier, "code;Remarque;libelle;;Couleur;Remarque\nA;r;x;;bleu;s\nB;r;y;;;\n");
        assertThat(essai.resume()).containsExactly("2:A|x", "3:B|y");
        assertThat(essai.bilan().avertissements())
                .containsExactly("essai.csv : colonnes inconnues, ignorées : Remarque, Couleur");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        assertThatThrownBy(() -> Essai.csv(dossier, "code;Libellé;intitulé\nA;x;y\n"))
                .isInstanceOf(FichierIllisible.class)
                .hasMessage("essai.csv : deux colonnes pour « libelle » : « Libellé » et « intitulé »."
                        + " Gardez-en une seule, puis relancez la nuit.");
    }

    @Test
    void aMissingRequiredColumnIsNamedWithWhatWasFound() {
        assertThatThrownBy(() -> Essai.csv(dossier, "codes;libelle\nA;x\n"))
                .isInstanceOf(FichierIllisible.class)
                .hasMessage(
                        "essai.csv : colonne(s) obligatoire(s) absente(s) : code. En-têtes trouvés : codes | libelle."
                                + " Redemandez l'export complet, avec des colonnes séparées par « ; », « , » ou une tabulation,"
                                + " puis relancez la nuit.");
    }

    @Test
    void aMessageDoesNotQuoteAWholeFileTakenForAHeader() {
        assertThatThrownBy(() -> Essai.csv(dossier, "x".repeat(1_000_000)))
                .isInstanceOf(FichierIllisible.class)
                .message()
                .hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", ";;;\n  ;\n"})
    void aFileWithoutAnyTextIsRefused(String texte) {
        assertThatThrownBy(() -> Essai.csv(dossier, texte))
                .isInstanceOf(FichierIllisible.class)
                .hasMessageMatching("essai\\.csv : le fichier (est vide|n'a que des lignes vides)\\."
                        + " Redemandez l'export, avec au moins sa ligne d'en-tête\\.");
    }

    @Test
    void aHeaderWithoutRowsIsAFileWithoutRows() {
        Essai essai = Essai.csv(dossier, "code;libelle");
        assertThat(essai.lignes()).isEmpty();
        assertThat(essai.bilan().lues()).isZero();
    }
}
