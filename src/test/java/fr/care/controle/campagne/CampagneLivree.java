package fr.care.controle.campagne;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The campaign that the program is delivered with. */
public final class CampagneLivree {
    private CampagneLivree() {}

    public static Parametres parametres() {
        return CampagneYaml.lire(texte());
    }

    public static String texte() {
        try (InputStream flux = CampagneLivree.class.getResourceAsStream("/campagnes/d1bis-2026.yml")) {
            return new String(requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
