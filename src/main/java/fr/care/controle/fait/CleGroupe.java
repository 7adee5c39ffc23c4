package fr.care.controle.fait;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names a group of facts, whatever the length of its values: the SHA-256 of their text, as four numbers. */
public record CleGroupe(long premier, long deuxieme, long troisieme, long quatrieme) implements Comparable<CleGroupe> {
    private static final String SEPARATEUR = "\u001F";

    /**
     * The name of a group.
     *
     * @param valeurs those of the columns of the group, in their order
     */
    public static CleGroupe de(List<String> valeurs) {
        return de(texte(valeurs));
    }

    static String texte(List<String> valeurs) {
        return String.join(SEPARATEUR, valeurs);
    }

    static CleGroupe de(String texte) {
        return de(sha256().digest(texte.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads a text of {@link #toString}. */
    public static CleGroupe lire(String texte) {
        return de(HexFormat.of().parseHex(texte));
    }

    private static CleGroupe de(byte[] octets) {
        ByteBuffer nombres = ByteBuffer.wrap(octets);
        return new CleGroupe(nombres.getLong(), nombres.getLong(), nombres.getLong(), nombres.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** That of the texts; groups are looked for millions of times. */
    @Override
    public int compareTo(CleGroupe autre) {
        int ordre = Long.compareUnsigned(premier, autre.premier);
        ordre = ordre == 0 ? Long.compareUnsigned(deuxieme, autre.deuxieme) : ordre;
        ordre = ordre == 0 ? Long.compareUnsigned(troisieme, autre.troisieme) : ordre;
        return ordre == 0 ? Long.compareUnsigned(quatrieme, autre.quatrieme) : ordre;
    }

    /** In lower-case hexadecimal. */
    @Override
    public String toString() {
        HexFormat hexa = HexFormat.of();
        return hexa.toHexDigits(premier)
                + hexa.toHexDigits(deuxieme)
                + hexa.toHexDigits(troisieme)
                + hexa.toHexDigits(quatrieme);
    }
}
