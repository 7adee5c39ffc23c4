package fr.care.controle.restitution.region;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands for the matricules of employees in what leaves the ANS: an HMAC-SHA-256 with the key of the campaign. The same employee of
 * the same candidate keeps the same pseudonym from night to night; who has not the key cannot try matricules one after the other.
 */
public final class Pseudonymes {
    /** Bytes kept of the HMAC: 48 bits, so that two employees of one candidate meet once in millions of campaigns. */
    private static final int OCTETS = 6;

    private static final String ALGORITHME = "HmacSHA256";

    private final SecretKeySpec cle;

    /** Takes the text of the key, whatever it holds; it is never shown. */
    public Pseudonymes(String cle) {
        this.cle = new SecretKeySpec(cle.getBytes(StandardCharsets.UTF_8), ALGORITHME);
    }

    /** The pseudonym of an employee of a candidate: {@code P-3F0A9C21BE47}. */
    public String de(String candidatId, String matricule) {
        byte[] empreinte = mac().doFinal((candidatId + '\0' + matricule).getBytes(StandardCharsets.UTF_8));
        return "P-" + HexFormat.of().formatHex(empreinte, 0, OCTETS).toUpperCase(Locale.ROOT);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHME);
            mac.init(cle);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
