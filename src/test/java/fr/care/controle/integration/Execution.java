package fr.care.controle.integration;

import fr.care.controle.commande.LigneDeCommande;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run of the program in this JVM, as a scheduler sees it.
 *
 * @param erreurs all that reached the error stream, the journal included
 */
record Execution(int code, String sortie, String erreurs) {
    /** 2026-11-21 in Paris, still the 20th in Greenwich: a default date shows its time zone. */
    private static final Clock HORLOGE = Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Europe/Paris"));

    static Execution de(String... arguments) {
        return de(UnaryOperator.identity(), arguments);
    }

    /** The same, the error stream of the command being wrapped: what it refuses to print makes the command fail there. */
    static Execution de(UnaryOperator<PrintWriter> piege, String... arguments) {
        StringWriter sortie = new StringWriter();
        ByteArrayOutputStream journal = new ByteArrayOutputStream();
        PrintStream avant = System.err;
        PrintStream erreurs = new PrintStream(journal, true, StandardCharsets.UTF_8);
        System.setErr(erreurs);
        try {
            int code = LigneDeCommande.executer(
                    HORLOGE,
                    new PrintWriter(sortie),
                    piege.apply(new PrintWriter(erreurs, true, StandardCharsets.UTF_8)),
                    arguments);
            return new Execution(code, sortie.toString(), journal.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(avant);
        }
    }

    static Execution controler(Bac bac, String depot, String date, String... options) {
        return de(Stream.concat(bac.controler(depot, date), Stream.of(options)).toArray(String[]::new));
    }

    /** The error stream without its warnings, which stop nothing. */
    String message() {
        List<String> lignes =
                erreurs.lines().filter(l -> !l.startsWith("Attention : ")).toList();
        return lignes.stream().collect(Collectors.joining("\n"));
    }
}
