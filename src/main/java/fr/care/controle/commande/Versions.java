package fr.care.controle.commande;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the software, as the build wrote it. */
final class Versions implements IVersionProvider {
    private static final String FICHIER = "/META-INF/build-info.properties";

    static String logiciel() {
        Properties proprietes = new Properties();
        try (InputStream flux = Versions.class.getResourceAsStream(FICHIER)) {
            if (flux == null) {
                throw new IllegalStateException("the build wrote no " + FICHIER);
            }
            proprietes.load(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return proprietes.getProperty("build.version", "inconnue");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"controle-care " + logiciel()};
    }
}
