package fr.care.controle.restitution.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet or a script of the page, with the fingerprint by which the page allows it and nothing else. */
record Ressource(String contenu) {
    static Ressource lire(String nom) {
        try (InputStream flux = Ressource.class.getResourceAsStream("/rapport/" + nom)) {
            if (flux == null) {
                throw new IllegalStateException("the program carries no " + nom);
            }
            return new Ressource(new String(flux.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a content security policy writes it. */
    String empreinte() {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(contenu.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
