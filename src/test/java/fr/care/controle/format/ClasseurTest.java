package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.echantillon.ClasseurBrut;
import fr.care.controle.echantillon.ClasseurBrut.Xml;
import fr.care.controle.format.Brute.Nature;
import fr.care.controle.format.Classeur.Feuille;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClasseurTest {
    @TempDir
    Path dossier;

    @Test
    void chaqueCelluleDitCeQuElleEst() throws Exception {
        List<Feuille> feuilles = lire(new ClasseurBrut()
                .textesPartages(
                        "<sst><si><t> Coûts </t><rPh><t>guide</t></rPh></si><si><r><t>en </t></r><r><t>gras</t></r></si></sst>")
                .feuille(
                        "F",
                        List.of(
                                Arrays.asList(null, "texte", new BigDecimal("12.50"), LocalDate.of(2026, 3, 5)),
                                List.of(),
                                List.of(
                                        new Xml(" t=\"s\"><v>0</v>"),
                                        new Xml(" t=\"s\"><v>1</v>"),
                                        new Xml(" t=\"b\"><v>1</v>"),
                                        new Xml(" t=\"e\"><v>#REF!</v>"),
                                        new Xml(" t=\"d\"><v>2026-03-05T10:00:00</v>")),
                                List.of(
                                        new Xml("><f>1+1</f><v>2</v>"),
                                        new Xml(" t=\"str\"><f>\"a\"</f><v>a</v>"),
                                        new Xml(" t=\"str\"><f>\"\"</f><v></v>"),
                                        Xml.NON_CALCULEE,
                                        new Xml("><f>1+1</f><v/>")))));
        assertThat(feuilles).singleElement().satisfies(feuille -> {
            assertThat(feuille.masquee()).isFalse();
            assertThat(feuille.rangees()).extracting(Classeur.Rangee::numero).containsExactly(1, 3, 4);
            assertThat(feuille.rangees().get(0).cellules())
                    .containsExactly(
                            Brute.VIDE,
                            new Brute("texte", Nature.TEXTE),
                            new Brute("12.5", Nature.NOMBRE),
                            new Brute("2026-03-05", Nature.DATE));
            assertThat(feuille.rangees().get(1).cellules())
                    .containsExactly(
                            new Brute("Coûts", Nature.TEXTE),
                            new Brute("en gras", Nature.TEXTE),
                            new Brute("VRAI", Nature.TEXTE),
                            new Brute("#REF!", Nature.ERREUR),
                            new Brute("2026-03-05", Nature.DATE));
            assertThat(feuille.rangees().get(2).cellules())
                    .containsExactly(
                            new Brute("2", Nature.NOMBRE),
                            new Brute("a", Nature.TEXTE),
                            Brute.VIDE,
                            Brute.NON_CALCULEE,
                            Brute.NON_CALCULEE);
            assertThat(feuille.rangees().get(2).cellule(3).nonCalculee()).isTrue();
            assertThat(feuille.rangees().get(2).cellule(9)).isEqualTo(Brute.VIDE);
            assertThat(feuille.rangees().get(2).adresse(27)).isEqualTo("AB4");
        });
    }

    @Test
    void lesReferencesAbsentesEtLesPrefixesSontCompris() throws Exception {
        String xml =
                "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row/><x:row><x:c/><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        assertThat(lire(new ClasseurBrut().feuilleXml("F", "visible", xml))
                        .get(0)
                        .rangees())
                .containsExactly(new Classeur.Rangee(2, List.of(Brute.VIDE, new Brute("7", Nature.NOMBRE))));
    }

    @Test
    void lUtf16EstLu() throws Exception {
        byte[] xml =
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c t=\"str\"><v>é</v></c></row></sheetData></worksheet>"
                        .getBytes(StandardCharsets.UTF_16);
        assertThat(lire(new ClasseurBrut().feuilleXml("F", "visible", "").partie("xl/worksheets/sheet1.xml", xml))
                        .get(0)
                        .rangees())
                .containsExactly(new Classeur.Rangee(1, List.of(new Brute("é", Nature.TEXTE))));
    }

    @Test
    void lesFeuillesMasqueesSontConnuesEtSeulesLesUtilesSontLues() throws Exception {
        Path fichier = new ClasseurBrut()
                .feuille("Visible", List.of(List.of("a")))
                .feuille("Masquée", "hidden", List.of(List.of("b")))
                .feuilleXml("Cachée", "veryHidden", "ceci n'est pas du XML")
                .ecrire(dossier.resolve("c.xlsx"));
        assertThat(Classeur.lire(fichier, "c.xlsx", nom -> nom.equals("Masquée")))
                .extracting(Feuille::nom, Feuille::masquee, f -> f.rangees().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Visible", false, 0),
                        org.assertj.core.groups.Tuple.tuple("Masquée", true, 1),
                        org.assertj.core.groups.Tuple.tuple("Cachée", true, 0));
    }

    /** Saved values are read; nothing is run, nothing outside is opened. */
    @Test
    void lesMacrosEtLesLiensExternesSontIgnores() throws Exception {
        ClasseurBrut classeur = new ClasseurBrut()
                .feuille("F", List.of(List.of(new Xml("><f>[1]Autre!A1</f><v>12</v>"))))
                .partie("xl/vbaProject.bin", "Sub Workbook_Open()")
                .partie("xl/externalLinks/externalLink1.xml", "<!DOCTYPE a><externalLink/>");
        assertThat(lire(classeur).get(0).rangees().get(0).cellule(0)).isEqualTo(new Brute("12", Nature.NOMBRE));
    }

    private List<Feuille> lire(ClasseurBrut classeur) throws Exception {
        return Classeur.lire(classeur.ecrire(dossier.resolve("c.xlsx")), "c.xlsx");
    }
}
