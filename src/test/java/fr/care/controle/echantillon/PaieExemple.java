package fr.care.controle.echantillon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The payroll of the first sample night: matricules only, no name. */
final class PaieExemple {
    private static final Path REGLEMENT = Path.of("src", "test", "resources", "paie", "recap-44A567.csv");
    private static final String SALAIRE = "Salaires Mensuel";

    private PaieExemple() {}

    /** Recaps as printed, by path under {@code paie/}. */
    static Map<String, byte[]> imprimes() throws IOException {
        return Map.of(
                "GHT-01/MA-1001.csv",
                new RecapRempli("MA-1001", 2026, "2014-03-01")
                        .brut("0005", SALAIRE, "46500.00")
                        .brut("2065", "Prime Exceptionnelle", "1500.00")
                        .brut("3201", "Absence RTT", "-620.00")
                        .brut("3203", "Maintien Absence RTT", "620.00")
                        .csv(),
                "GHT-01/MA-1002.csv",
                simple("MA-1002", "40000.00").csv(),
                "GHT-02/44A567.csv",
                reglement(),
                "GHT-05/ANON-07.xlsx",
                simple("ANON-07", "44000.00").xlsx(),
                "GHT-05/ANON-08.csv",
                simple("ANON-08", "36000.00").csv(),
                "PUB-01/CR-4001.xlsx",
                simple("CR-4001", "42000.00").xlsx(),
                "PUB-02/VP-5001.csv",
                simple("VP-5001", "38400.00").csv(),
                "PUB-02/VP-5002.csv",
                simple("VP-5002", "30000.00").csv(),
                "PUB-03/AB-6001.csv",
                simple("AB-6001", "36000.00").sansTotalRetenus().csv());
    }

    /** {@code paie.csv}, one line per rubric. */
    static byte[] plate() {
        List<String> lignes = new ArrayList<>(List.of(RecapRempli.ENTETE_PLAT));
        lignes.addAll(new RecapRempli("IS-2001", 2026, "2019-01-07")
                .brut("0005", SALAIRE, "50400.00")
                .brut("4800", "Paiement jours CET", "2400.00")
                .charge("9960", "Charges patronales sur CET", "1200.00")
                .plat("GHT-04"));
        lignes.addAll(simple("BS-7001", "44800.00").plat("PRI-03"));
        lignes.addAll(simple("NA-8001", "41600.00").plat("DIA-03"));
        List<String> abime = new ArrayList<>(simple("AB-6002", "34000.00").plat("PUB-03"));
        // A letter O instead of a zero.
        abime.set(0, abime.get(0).replace("34000.00", "34O00.00"));
        lignes.addAll(abime);
        return (String.join("\n", lignes) + "\n").getBytes(UTF_8);
    }

    private static RecapRempli simple(String matricule, String brut) {
        return new RecapRempli(matricule, 2026, "2017-09-01").brut("0005", SALAIRE, brut);
    }

    /** The regulation's own example, without an entry date and with totals that its lines do not make; of the year 2026. */
    private static byte[] reglement() throws IOException {
        return Files.readString(REGLEMENT).replace("/2024", "/2026").getBytes(UTF_8);
    }
}
