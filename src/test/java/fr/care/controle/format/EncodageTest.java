package fr.care.controle.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which encodings are read, and that no byte is silently replaced. */
class EncodageTest {
    private static final String TEXTE = "Code;Libellé\nA;Côte d'Azur, 12 €, cœur\n";
    private static final String LU = "2:A|Côte d'Azur, 12 €, cœur";

    @TempDir
    Path dossier;

    @Test
    void utf8WithAndWithoutAByteOrderMark() {
        Essai sans = Essai.csv(dossier, TEXTE);
        Essai avec = Essai.csv(dossier, "\uFEFF" + TEXTE);
        assertThat(sans.resume()).isEqualTo(avec.resume()).containsExactly(LU);
        assertThat(sans.bilan().avertissements()).isEmpty();
        assertThat(avec.bilan().avertissements()).isEmpty();
    }

    @Test
    void windows1252IsReadAndTold() {
        Essai essai = Essai.csv(dossier, TEXTE.getBytes(Charset.forName("windows-1252")));
        assertThat(essai.resume()).containsExactly(LU);
        assertThat(essai.bilan().avertissements())
                .containsExactly("essai.csv : le fichier n'est pas en UTF-8, il est lu en windows-1252");
    }

    @Test
    void oneByteThatIsNotUtf8FarFromTheHeaderIsSeen() {
        byte[] octets = octets(("code;libelle\n" + "A;x\n".repeat(50_000) + "B;").getBytes(UTF_8), 0xE9);
        Essai essai = Essai.csv(dossier, octets);
        assertThat(essai.resume()).hasSize(50_001).endsWith("50002:B|é");
        assertThat(essai.bilan().avertissements()).hasSize(1);
    }

    static Stream<Arguments> refuses() {
        byte[] bonjour = "code;libelle\nA;".getBytes(UTF_8);
        String nulles = "le fichier contient des caractères nuls, il est en UTF-16 ou n'est pas un texte.";
        String utf16 = "le fichier est en UTF-16.";
        String inconnu = "le fichier n'est ni en UTF-8 ni en Windows-1252.";
        String classeur = "le fichier est un classeur ou une archive renommé en .csv.";
        return Stream.of(
                Arguments.of("UTF-16 LE", ("\uFEFF" + TEXTE).getBytes(UTF_16LE), utf16),
                Arguments.of("UTF-16 BE", ("\uFEFF" + TEXTE).getBytes(UTF_16BE), utf16),
                Arguments.of("UTF-16 without a mark", "code;libelle\nA;x\n".getBytes(UTF_16LE), nulles),
                Arguments.of("UTF-16 without a mark, accents", "code;é\nA;é\n".getBytes(UTF_16LE), nulles),
                Arguments.of("a byte of no encoding", octets(bonjour, 0xE9, 0x81), inconnu),
                Arguments.of(
                        "UTF-8 with a mark, one bad byte", octets(("\uFEFF" + TEXTE).getBytes(UTF_8), 0xE9), inconnu),
                Arguments.of("a workbook", octets(new byte[0], 'P', 'K', 3, 4, 20, 0), classeur),
                Arguments.of("an old workbook", octets(new byte[0], 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1), classeur));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refuses")
    void whatWouldReadAsNonsenseIsRefused(String nom, byte[] octets, String message) {
        assertThatThrownBy(() -> Essai.csv(dossier, octets))
                .isInstanceOf(FichierIllisible.class)
                .hasMessageStartingWith("essai.csv : " + message)
                .hasMessageMatching("(?s).*(Réenregistrez-le|Exportez-le).*, puis relancez la nuit\\.");
    }

    private static byte[] octets(byte[] debut, int... suite) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(debut);
        for (int octet : suite) {
            octets.write(octet);
        }
        return octets.toByteArray();
    }
}
