package fr.care.controle.restitution.classeur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.ResultatsNuit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What stands in the file, byte for byte: the same from run to run, and nothing that runs. */
class OctetsTest {
    @Test
    void theSameBytesOnAnyDayAndMachine() throws Exception {
        for (ResultatsNuit resultats : List.of(NuitExemple.nuit(), Classeurs.region())) {
            byte[] premier = Classeurs.octets(resultats);
            Thread.sleep(2_100);
            assertThat(Classeurs.octets(resultats)).isEqualTo(premier);
            assertThat(ailleurs(resultats)).isEqualTo(premier);
        }
    }

    private static byte[] ailleurs(ResultatsNuit resultats) throws Exception {
        Locale langue = Locale.getDefault();
        TimeZone fuseau = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            return Classeurs.octets(resultats);
        } finally {
            Locale.setDefault(langue);
            TimeZone.setDefault(fuseau);
        }
    }

    @Test
    void hostileTextsReadBackAsTheyAreAndNeverRun() throws Exception {
        List<String> hostiles = List.of(
                "=1+1",
                "=HYPERLINK(\"http://x\";\"y\")",
                "+33",
                "-1",
                "@SUM(A1)",
                "{=A1}",
                "<f>1</f>&amp;]]>",
                "_x000D_ et _x0041_",
                " espaces ",
                "007",
                "1E5",
                "2026-11-20",
                "deux\nlignes");
        List<LigneSynthese> lignes = new ArrayList<>();
        for (String hostile : hostiles) {
            lignes.add(candidat(hostile));
        }
        byte[] octets = Classeurs.octets(NuitExemple.nuit().avecCandidats(lignes));
        Classeurs.parties(octets).forEach((nom, texte) -> {
            if (nom.startsWith("xl/worksheets/sheet")) {
                assertThat(texte).as(nom).doesNotContain("<f>").doesNotContain("<f ");
            }
        });
        try (XSSFWorkbook classeur = Classeurs.ouvrir(octets)) {
            for (int i = 0; i < hostiles.size(); i++) {
                Cell nom = classeur.getSheet("Candidats").getRow(1 + i).getCell(2);
                assertThat(nom.getCellType()).isEqualTo(CellType.STRING);
                assertThat(nom.getStringCellValue()).isEqualTo(hostiles.get(i));
            }
        }
    }

    @Test
    void whatACellCannotHoldIsShownInsteadOfLost() throws Exception {
        String smiley = "\uD83D\uDE00";
        List<LigneSynthese> lignes = List.of(
                candidat("nul\u0000 cloche\u0007 fin\r\nde ligne \uD800 \uFFFF " + smiley),
                candidat("é".repeat(40_000)),
                candidat("é".repeat(32_767)));
        try (XSSFWorkbook classeur =
                Classeurs.ouvrir(Classeurs.octets(NuitExemple.nuit().avecCandidats(lignes)))) {
            assertThat(nom(classeur, 1)).isEqualTo("nul\u2400 cloche\u2407 fin\nde ligne \uFFFD \uFFFD " + smiley);
            assertThat(nom(classeur, 2))
                    .hasSize(32_767)
                    .endsWith("é […] (texte coupé, 40000 caractères en tout : voir synthese.csv)");
            assertThat(nom(classeur, 3)).isEqualTo("é".repeat(32_767));
        }
    }

    private static String nom(XSSFWorkbook classeur, int ligne) {
        return classeur.getSheet("Candidats").getRow(ligne).getCell(2).getStringCellValue();
    }

    private static LigneSynthese candidat(String nom) {
        return NuitExemple.synthese("C2", nom, "10", Statut.FINANCABLE, NuitExemple.atteints(), 0);
    }
}
