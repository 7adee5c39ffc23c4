package fr.care.controle.commande;

import fr.care.controle.nuit.Titulaire;
import fr.care.controle.nuit.Verrou;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** What a JDBC address of ours must carry. */
final class Jdbc {
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** An H2 server lets several processes in, and no file says which. */
    private static final Pattern H2_DISTANTE = Pattern.compile("jdbc:h2:(?:tcp|ssl):.*", Pattern.DOTALL);

    private Jdbc() {}

    /** Takes the lock of the database for this process, before it is opened. */
    static Verrou verrouiller(String url, Titulaire titulaire) {
        Properties identifiants = url.startsWith(POSTGRESQL) ? Identifiants.lire() : new Properties();
        try {
            return Verrou.prendre(completer(url), identifiants, titulaire);
        } catch (UncheckedIOException e) {
            throw new ErreurUsage(
                    ("Le dossier de la base « %s » ne peut pas être écrit. Donnez avec --base une adresse dans un dossier où"
                                    + " le compte qui exécute le contrôle a le droit d'écrire.")
                            .formatted(url));
        }
    }

    /** H2 writes a commit to the disk at once, so that a killed night restarts from what it had really ended. */
    static String completer(String url) {
        if (url.startsWith(POSTGRESQL)) {
            return url;
        }
        if (!url.startsWith(H2) || H2_DISTANTE.matcher(url).matches()) {
            throw new ErreurUsage(
                    "Base « %s » : attendu une adresse jdbc:h2:file:… ou jdbc:postgresql://…, donnée avec --base."
                            .formatted(url));
        }
        return avec(url, "WRITE_DELAY=0");
    }

    /** The same for who only asks: H2 makes no empty database of an address that nothing stands at. */
    static String existante(String url) {
        String complete = completer(url);
        return complete.startsWith(H2) ? avec(complete, "IFEXISTS=TRUE") : complete;
    }

    private static String avec(String url, String reglage) {
        String nom = reglage.substring(0, reglage.indexOf('=') + 1);
        return url.toUpperCase(Locale.ROOT).contains(nom) ? url : url + ";" + reglage;
    }
}
