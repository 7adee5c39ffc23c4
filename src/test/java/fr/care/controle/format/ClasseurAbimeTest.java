package fr.care.controle.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that other programs write, and those that nobody can read. */
class ClasseurAbimeTest {
    private static final String ENTETE =
            ClasseurXml.ligne(1, "code", "libelle", "finess", "score", "montant", "date_debut");
    private static final String TETE = "<c t=\"inlineStr\"><is><t>A</t></is></c>";

    @TempDir
    Path dossier;

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            <c r="D2"><v>3</v></c>                                            => 2:A|||3
            <c r="D2"><f>1+2</f><v>3</v></c>                                  => 2:A|||3
            <c r="D2"><f>1+2</f></c>                                          => 2!score=formule sans valeur calculée
            <c r="D2"><f>1+2</f><v></v></c>                                   => 2!score=formule sans valeur calculée
            <c r="D2"><f>1+2</f><v/></c>                                      => 2!score=formule sans valeur calculée
            <c r="D2" t="str"><f>B1</f></c>                                   => 2!score=formule sans valeur calculée
            <c r="B2" t="str"><f>"x"</f><v>x</v></c>                          => 2:A|x
            <c r="B2" t="str"><f>""</f><v></v></c>                            => 2:A
            <c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>                      => 2!score=#DIV/0!
            <c r="F2" t="d"><v>2026-11-20T10:30:00</v></c>                    => 2:A|||||2026-11-20
            <c r="F2" s="1"><v>46346.75</v></c>                               => 2:A|||||2026-11-20
            <c r="D2"/>                                                       => 2:A
            <c r="B2" t="inlineStr"><is><r><t>un </t></r><r><t>deux</t></r></is></c> => 2:A|un deux
            <c r="B2" t="inlineStr"><is><t>un</t><rPh><t>x</t></rPh></is></c> => 2:A|un
            <c r="D2"><v>2</v></c><c r="B2"><v>1</v></c>                      => 2:A|1||2
            <c><v>1</v></c>                                                   => 2:A|1
            <c r="H2"><v>1</v></c>                                            => 2!=1
            """)
    void cellsAsOtherProgramsWriteThem(String cellule, String lu) {
        byte[] octets = ClasseurXml.de(ENTETE + ClasseurXml.ligneXml(2, TETE + cellule));
        assertThat(Essai.xlsx(dossier, octets).resume()).containsExactly(lu);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"??\"><v>1</v></c>",
                "<c r=\"ZZZZZZZ2\"><v>1</v></c>",
                "<c r=\"XFE2\"><v>1</v></c>",
                "<c s=\"x\"><v>1</v></c>",
                "<c t=\"s\"><v>12</v></c>",
                "<c><v>abc</v></c>",
                "<c><v>1</v>",
            })
    void cellsThatMeanNothingStopTheReading(String cellule) {
        byte[] octets = ClasseurXml.de(ENTETE + ClasseurXml.ligneXml(2, TETE + cellule));
        assertThatThrownBy(() -> Essai.xlsx(dossier, octets)).satisfies(ClasseurAbimeTest::illisible);
    }

    @Test
    void aTruncatedWorkbookIsRefused() {
        byte[] entier = ClasseurXml.de(ENTETE + ClasseurXml.ligne(2, "A"));
        for (int taille : new int[] {1, 4, 100, entier.length / 2, entier.length - 1}) {
            assertThatThrownBy(() -> Essai.xlsx(dossier, Arrays.copyOf(entier, taille)))
                    .as("%d octets", taille)
                    .satisfies(ClasseurAbimeTest::illisible);
        }
    }

    @Test
    void aCsvRenamedAndAnOldOrEncryptedWorkbookAreRefused() throws IOException {
        assertThatThrownBy(() -> Essai.xlsx(dossier, "code;libelle\nA;x\n".getBytes(UTF_8)))
                .satisfies(ClasseurAbimeTest::illisible);
        ByteArrayOutputStream ole2 = new ByteArrayOutputStream();
        try (POIFSFileSystem fichiers = new POIFSFileSystem()) {
            fichiers.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            fichiers.writeFilesystem(ole2);
        }
        assertThatThrownBy(() -> Essai.xlsx(dossier, ole2.toByteArray())).satisfies(ClasseurAbimeTest::illisible);
        assertThatThrownBy(() -> Essai.xlsx(dossier, new byte[0]))
                .hasMessageStartingWith("essai.xlsx : le fichier est vide.");
    }

    @Test
    void aWorkbookWithoutAnySheetIsRefused() {
        Map<String, String> parties = ClasseurXml.parties(ENTETE);
        parties.computeIfPresent("xl/workbook.xml", (nom, xml) -> xml.replaceAll("<sheet .*/>", ""));
        assertThatThrownBy(() -> Essai.xlsx(dossier, ClasseurXml.zip(parties)))
                .isInstanceOf(FichierIllisible.class)
                .hasMessage(
                        "essai.xlsx : le classeur n'a aucune feuille. Placez les données dans sa première feuille.");
    }

    @Test
    void anExternalEntityIsNotFollowed() {
        Map<String, String> parties = ClasseurXml.parties(ENTETE);
        parties.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (nom, xml) -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + xml.replace("libelle", "libelle&e;"));
        assertThatThrownBy(() -> Essai.xlsx(dossier, ClasseurXml.zip(parties))).satisfies(ClasseurAbimeTest::illisible);
    }

    @Test
    void aZipBombIsRefused() {
        byte[] octets = ClasseurXml.de(ENTETE + " ".repeat(20_000_000));
        assertThat(octets).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> Essai.xlsx(dossier, octets)).satisfies(ClasseurAbimeTest::illisible);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
            })
    void aWorkbookThatLostAPartIsRefused(String partie) {
        Map<String, String> absente = ClasseurXml.parties(ENTETE);
        absente.remove(partie);
        Map<String, String> vide = ClasseurXml.parties(ENTETE);
        vide.put(partie, "");
        Map<String, String> autre = ClasseurXml.parties(ENTETE);
        autre.put(partie, "<a/>");
        for (Map<String, String> parties : List.of(absente, vide, autre)) {
            assertThatThrownBy(() -> Essai.xlsx(dossier, ClasseurXml.zip(parties)))
                    .isInstanceOf(FichierIllisible.class);
        }
    }

    @Test
    void damagedBytesAreRefusedInFrenchOrChangeNothing() {
        Random hasard = new Random(20261120);
        byte[] entier = ClasseurXml.de(ENTETE + ClasseurXml.ligne(2, "A", "un texte", "", "", "1234"));
        for (int essai = 0; essai < 1000; essai++) {
            byte[] abime = entier.clone();
            abime[hasard.nextInt(abime.length)] ^= (byte) (1 << hasard.nextInt(8));
            try {
                assertThat(Essai.xlsx(dossier, abime).resume())
                        .as("try %d", essai)
                        .containsExactly("2:A|un texte|||1234");
            } catch (FichierIllisible e) {
                assertThat(e).hasMessageStartingWith("essai.xlsx : ");
            }
        }
    }

    private static void illisible(Throwable erreur) {
        assertThat(erreur)
                .isInstanceOf(FichierIllisible.class)
                .hasMessage("essai.xlsx : le classeur XLSX ne peut pas être lu (fichier tronqué, protégé, ou d'un autre"
                        + " format). Ouvrez-le dans un tableur et réenregistrez-le en .xlsx, puis relancez la nuit.");
    }
}
