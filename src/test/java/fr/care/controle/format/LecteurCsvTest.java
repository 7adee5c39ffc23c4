package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delimiters, quoting and line numbers of a CSV. */
class LecteurCsvTest {
    @TempDir
    Path dossier;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theDelimiterIsFoundOnTheHeader(String separateur) {
        String texte = "code;libelle;score\nA;un texte;2\n".replace(";", separateur);
        assertThat(lire(texte)).containsExactly("2:A|un texte||2");
    }

    @Test
    void aHeaderOfOneColumnHasNoDelimiter() {
        assertThat(lire("code\nA\nB\n")).containsExactly("2:A", "3:B");
    }

    @Test
    void theDelimiterIsTheOneThatShowsTheColumnsOfTheSource() {
        assertThat(lire("code;\"a,b,c,d\";libelle\nA;x;un, deux, trois\n")).containsExactly("2:A|un, deux, trois");
        assertThat(lire("code,libelle\nA,\"x;y\"\n")).containsExactly("2:A|x;y");
    }

    @Test
    void quotesFollowRfc4180() {
        assertThat(lire("\"code\";\"libelle\"\n\"A;1\";\"dit \"\"oui\"\"\"\n\"B\";\"\"\nC;\"\"\"\"\n"))
                .containsExactly("2:A;1|dit \"oui\"", "3:B", "4:C|\"");
    }

    @Test
    void aQuoteInsideABareCellIsOnlyACharacter() {
        assertThat(lire("code;libelle\nA;écran 24\" large\nB;5\" x 6\"\n"))
                .containsExactly("2:A|écran 24\" large", "3:B|5\" x 6\"");
    }

    @Test
    void blanksAfterAClosingQuoteAreNothing() {
        assertThat(lire("code;libelle\n\"A\" ;\"x\"  \n")).containsExactly("2:A|x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndIsOne(String fin) {
        assertThat(lire("code;score\nA;1\nB;2".replace("\n", fin))).containsExactly("2:A|||1", "3:B|||2");
    }

    @Test
    void aRowOfSeveralLinesIsNumberedByItsFirstAndTheNextOnesAfterIt() {
        assertThat(lire("code;libelle\nA;\"un\n\ntrois\"\nB;\"x\r\ny\";\nC;z\n"))
                .containsExactly("2:A|un\n\ntrois", "5:B|x\ny", "7:C|z");
    }

    @Test
    void blankLinesAreNotRowsButCountAsLines() {
        Essai essai = Essai.csv(dossier, "\n;;\ncode;libelle\n\nA;x\n;;;\n  ; \u00A0\nB;y\n\n");
        assertThat(essai.resume()).containsExactly("5:A|x", "8:B|y");
        assertThat(essai.bilan().lues()).isEqualTo(2);
    }

    @Test
    void cellsAreTrimmedOfBlanksThatNobodySees() {
        assertThat(lire("code;libelle\n\u00A0 A\u200B;\u202F un  texte \t\n")).containsExactly("2:A|un  texte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Never closed; closed by a quote of a later row; an inner quote that is not doubled.
                "code;libelle\nA;x\nB;\"ouvert\nC;z\n",
                "code;libelle\nA;x\nB;\"ouvert;1\nC;\"z\";2\n",
                "code;libelle\nA;x\nB;\"CH \"Nord\"\";a\nC;\"z\";2\n",
            })
    void aMisplacedQuoteStopsTheReadingInOneMessage(String texte) {
        assertThatThrownBy(() -> lire(texte))
                .isInstanceOf(FichierIllisible.class)
                .hasMessage("essai.csv, ligne 3 : un guillemet ouvert n'est pas refermé, ou un guillemet à l'intérieur"
                        + " d'une valeur n'est pas doublé. Doublez les guillemets à l'intérieur des valeurs,"
                        + " ou redemandez l'export.");
    }

    @Test
    void aQuoteLeftOpenDoesNotSwallowAFileOfManyLines() {
        assertThatThrownBy(() -> lire("code;libelle\nA;\"x\n" + "B;y\n".repeat(500) + "C;\"z\"\n"))
                .isInstanceOf(FichierIllisible.class)
                .hasMessageStartingWith("essai.csv, ligne 2 : un guillemet ouvert");
    }

    @Test
    void aDiskThatFailsIsNotTheEndOfTheFile() {
        Reader panne = new Reader() {
            private final StringReader debut = new StringReader("code;libelle\nA;x\n");

            @Override
            public int read(char[] tampon, int place, int longueur) throws IOException {
                int lus = debut.read(tampon, place, longueur);
                if (lus < 0) {
                    throw new IOException("Input/output error");
                }
                return lus;
            }

            @Override
            public void close() {}
        };
        List<Integer> lues = new ArrayList<>();
        assertThatThrownBy(() -> LecteurCsv.lire(
                        new BufferedReader(panne), "essai.csv", ';', (numero, cellules) -> lues.add(numero)))
                .isInstanceOf(IOException.class);
        assertThat(lues).containsExactly(1, 2);
    }

    private List<String> lire(String texte) {
        return Essai.csv(dossier, texte).resume();
    }
}
