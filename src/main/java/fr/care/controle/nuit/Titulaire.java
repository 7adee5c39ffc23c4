package fr.care.controle.nuit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The run that holds a database, as the one that finds it taken tells it.
 *
 * @param nuit the night it computes
 * @param depuis date and time of day, to the second; empty when that is not told
 */
public record Titulaire(long processus, String hote, LocalDate nuit, String depuis) {
    private static final DateTimeFormatter SECONDE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern TEXTE =
            Pattern.compile("controle-care ([0-9-]{10}) ([0-9]+) ([^ ]+)(?: ([0-9-]{10} [0-9:]{8}))?");

    /** This process. */
    public static Titulaire courant(LocalDate nuit, Clock horloge) {
        return new Titulaire(
                ProcessHandle.current().pid(), hoteLocal(), nuit, SECONDE.format(ZonedDateTime.now(horloge)));
    }

    /** The name of the machine, never asked of the network: the answer may take seconds. */
    private static String hoteLocal() {
        Path noyau = Path.of("/proc/sys/kernel/hostname");
        String nom = "";
        try {
            nom = Files.isReadable(noyau) ? Files.readString(noyau).strip() : "";
        } catch (IOException e) {
            // A name is a help, not a need.
        }
        if (nom.isEmpty()) {
            nom = Optional.ofNullable(System.getenv("COMPUTERNAME"))
                    .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                    .orElse("inconnue");
        }
        return nom.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Whether a process of this machine that bears its number lives; another machine's cannot be known to be dead. */
    boolean vivant() {
        return !hote.equals(hoteLocal()) || ProcessHandle.of(processus).isPresent();
    }

    /** ASCII, on one line, without the hour: what PostgreSQL keeps of a connection. */
    String nom() {
        return "controle-care " + nuit + " " + processus + " " + hote;
    }

    String texte() {
        return nom() + " " + depuis;
    }

    static Optional<Titulaire> lire(String texte) {
        Matcher m = TEXTE.matcher(texte.strip());
        return m.matches()
                ? Optional.of(new Titulaire(
                        Long.parseLong(m.group(2)),
                        m.group(3),
                        LocalDate.parse(m.group(1)),
                        Optional.ofNullable(m.group(4)).orElse("")))
                : Optional.empty();
    }

    Titulaire depuis(String quand) {
        return new Titulaire(processus, hote, nuit, quand);
    }

    /** In French, for operators. */
    String phrase() {
        String quand = depuis.isEmpty() ? "" : ", depuis le " + depuis.replace(" ", " à ");
        return "processus " + processus + " sur la machine " + hote + ", nuit du " + nuit + quand;
    }
}
