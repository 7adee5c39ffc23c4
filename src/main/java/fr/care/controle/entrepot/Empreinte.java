package fr.care.controle.entrepot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal. */
public final class Empreinte {
    private Empreinte() {}

    public static String sha256(String texte) {
        return HexFormat.of().formatHex(algorithme().digest(texte.getBytes(StandardCharsets.UTF_8)));
    }

    public static MessageDigest algorithme() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
