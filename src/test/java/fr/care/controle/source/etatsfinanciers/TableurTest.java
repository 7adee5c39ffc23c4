package fr.care.controle.source.etatsfinanciers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement that a spreadsheet computed and saved reads like the one that the code wrote. */
class TableurTest {
    private static final int SECONDES = 120;

    @TempDir
    Path dossier;

    @Test
    void unEtatEnregistreParLibreOfficeSeLitCommeCeluiDuCode() throws Exception {
        Optional<Path> soffice = soffice();
        assumeTrue(soffice.isPresent(), "LibreOffice (soffice) n'est pas installé : contrôle sauté");
        Path code = EtatsFinanciersTest.exemple().ecrire(dossier.resolve("code.xlsx"));
        Path saisi = Files.createDirectories(dossier.resolve("saisi")).resolve("GHT-01.xlsx");
        effacerLesCalculs(code, saisi);
        Path enregistre = convertir(soffice.get(), saisi, Files.createDirectories(dossier.resolve("libreoffice")));
        assertThat(Files.readAllBytes(enregistre)).isNotEqualTo(Files.readAllBytes(saisi));
        assertThat(sansRetouche(enregistre)).isEqualTo(sansRetouche(code));
    }

    /** The last digits of an hourly rate are those of each spreadsheet: eight decimals are more than the cent needs. */
    private static List<String> sansRetouche(Path fichier) {
        return Lus.contenus(fichier).stream()
                .map(ligne -> ligne.replaceAll("(\\.[0-9]{8})[0-9]+", "$1"))
                .toList();
    }

    /** As if typed by hand: only the spreadsheet computes. */
    private static void effacerLesCalculs(Path de, Path vers) throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook(Files.newInputStream(de))) {
            for (Sheet feuille : classeur) {
                for (Row ligne : feuille) {
                    for (Cell cellule : ligne) {
                        if (cellule.getCellType() == CellType.FORMULA) {
                            cellule.setCellFormula(cellule.getCellFormula());
                        }
                    }
                }
            }
            classeur.setForceFormulaRecalculation(true);
            try (var sortie = Files.newOutputStream(vers)) {
                classeur.write(sortie);
            }
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
