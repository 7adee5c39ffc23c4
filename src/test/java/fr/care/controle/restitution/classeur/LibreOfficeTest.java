package fr.care.controle.restitution.classeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.ResultatsNuit;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another spreadsheet than the library that wrote the workbook opens it, and saves the same values. */
class LibreOfficeTest {
    private static final int SECONDES = 120;

    @TempDir
    Path dossier;

    @Test
    void theNationalWorkbookOpens() throws Exception {
        verifier(NuitExemple.nuit());
    }

    @Test
    void aRegionalWorkbookOpens() throws Exception {
        verifier(Classeurs.region());
    }

    private void verifier(ResultatsNuit resultats) throws Exception {
        Optional<Path> soffice = soffice();
        assumeTrue(soffice.isPresent(), "LibreOffice (soffice) n'est pas installé : contrôle sauté");
        Path ecrit = Files.write(dossier.resolve("synthese.xlsx"), Classeurs.octets(resultats));
        Path converti = convertir(soffice.get(), ecrit, Files.createDirectories(dossier.resolve("converti")));
        try (XSSFWorkbook classeur = Classeurs.ouvrir(Files.readAllBytes(converti))) {
            assertThat(classeur)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "Lisez-moi", "Candidats", "Verdicts", "Dépenses", "Échéances", "Changements", "Anomalies");
            Row premier = classeur.getSheet("Candidats").getRow(1);
            assertThat(premier.getCell(2).getStringCellValue()).isEqualTo("Hôpital \"Nord\"; Île-d'Aix");
            assertThat(premier.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2026-11-20");
            assertThat(premier.getCell(19).getNumericCellValue()).isEqualTo(200.5);
            Row second = classeur.getSheet("Candidats").getRow(2);
            assertThat(second.getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(second.getCell(2).getStringCellValue()).isEqualTo("=SOMME(A1)");
            assertThat(Classeurs.contenu(classeur.getSheet("Anomalies"))).contains("\n010780054\n");
        }
    }

    private Path convertir(Path soffice, Path classeur, Path vers) throws IOException, InterruptedException {
        Process conversion = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + dossier.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        vers.toString(),
                        classeur.toString())
                .redirectErrorStream(true)
                .redirectOutput(dossier.resolve("soffice.log").toFile())
                .start();
        boolean fini = conversion.waitFor(SECONDES, TimeUnit.SECONDS);
        if (!fini) {
            conversion.destroyForcibly();
        }
        assertThat(fini).as("soffice").isTrue();
        return vers.resolve(classeur.getFileName());
    }

    private static Optional<Path> soffice() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .map(repertoire -> Path.of(repertoire, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
