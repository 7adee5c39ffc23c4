package fr.care.controle.commande;

import java.util.Locale;

/** What a JDBC address of ours must carry. */
final class Jdbc {
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private Jdbc() {}

    /** H2 writes a commit to the disk at once, so that a killed night restarts from what it had really ended. */
    static String completer(String url) {
        if (url.startsWith(POSTGRESQL)) {
            return url;
        }
        if (!url.startsWith(H2)) {
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
