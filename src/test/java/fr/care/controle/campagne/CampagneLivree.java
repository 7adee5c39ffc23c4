package fr.care.controle.campagne;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The campaign that is delivered with the program, for tests. */
public final class CampagneLivree {
    private CampagneLivree() {}

    public static String texte() {
        try (InputStream flux = CampagneLivree.class.getResourceAsStream("/campagnes/d1bis-2026.yml")) {
            return new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Parametres parametres() {
        return CampagneYaml.lire(texte());
    }

    /** With the first occurrence of a text replaced; it must be there. */
    static String avec(String avant, String apres) {
        String texte = texte();
        if (!texte.contains(avant)) {
            throw new IllegalArgumentException("not in the campaign: " + avant);
        }
        return texte.replaceFirst(Pattern.quote(avant), Matcher.quoteReplacement(apres));
    }
}
