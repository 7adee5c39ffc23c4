package fr.care.controle.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells the encoding of a text file and opens it strictly: a byte that means nothing is never silently replaced. */
final class Encodage {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char MARQUE = '\uFEFF';
    private static final int TAMPON = 1 << 16;

    private Encodage() {}

    /**
     * UTF-8 when every byte of the file is, else Windows-1252; the file is then known to decode as a whole.
     *
     * @throws CharacterCodingException when it is neither
     */
    static Charset de(Path fichier, String chemin) throws IOException {
        boolean marque = refuserAutres(fichier, chemin);
        try {
            decoder(fichier, chemin, StandardCharsets.UTF_8);
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            if (marque) {
                throw e;
            }
        }
        decoder(fichier, chemin, WINDOWS_1252);
        return WINDOWS_1252;
    }

    private static void decoder(Path fichier, String chemin, Charset encodage) throws IOException {
        CharsetDecoder decodeur = decodeur(encodage);
        ByteBuffer octets = ByteBuffer.allocate(TAMPON);
        CharBuffer texte = CharBuffer.allocate(TAMPON);
        try (ReadableByteChannel canal = Files.newByteChannel(fichier)) {
            boolean fin = false;
            while (!fin) {
                fin = canal.read(octets) < 0;
                octets.flip();
                if (Ascii.sansNul(octets)) {
                    octets.clear();
                } else {
                    refuserNuls(octets, chemin);
                    CoderResult resultat = decodeur.decode(octets, texte.clear(), fin);
                    if (resultat.isError()) {
                        resultat.throwException();
                    }
                    octets.compact();
                }
            }
        }
    }

    private static void refuserNuls(ByteBuffer octets, String chemin) {
        for (int i = 0; i < octets.limit(); i++) {
            if (octets.get(i) == 0) {
                throw new FichierIllisible(
                        chemin
                                + " : le fichier contient des caractères nuls, il est en UTF-16 ou n'est pas un texte. Réenregistrez-le en « CSV UTF-8 », puis relancez la nuit.");
            }
        }
    }

    /** The text of the file, after its byte order mark. */
    static BufferedReader ouvrir(Path fichier, Charset encodage) throws IOException {
        BufferedReader texte =
                new BufferedReader(new InputStreamReader(Files.newInputStream(fichier), decodeur(encodage)), TAMPON);
        texte.mark(1);
        if (texte.read() != MARQUE) {
            texte.reset();
        }
        return texte;
    }

    private static CharsetDecoder decodeur(Charset encodage) {
        return encodage.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Refuses what Windows-1252 would decode into nonsense; tells whether the file begins with the mark of UTF-8. */
    private static boolean refuserAutres(Path fichier, String chemin) throws IOException {
        byte[] debut;
        try (InputStream octets = Files.newInputStream(fichier)) {
            debut = octets.readNBytes(4);
        }
        if (commence(debut, 'P', 'K', 3, 4) || commence(debut, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FichierIllisible(
                    chemin
                            + " : le fichier est un classeur ou une archive renommé en .csv. Exportez-le en CSV ou en .xlsx, puis relancez la nuit.");
        }
        if (commence(debut, 0xFF, 0xFE) || commence(debut, 0xFE, 0xFF)) {
            throw new FichierIllisible(
                    chemin + " : le fichier est en UTF-16. Réenregistrez-le en « CSV UTF-8 », puis relancez la nuit.");
        }
        return commence(debut, 0xEF, 0xBB, 0xBF);
    }

    private static boolean commence(byte[] octets, int... attendus) {
        byte[] debut = new byte[attendus.length];
        for (int i = 0; i < attendus.length; i++) {
            debut[i] = (byte) attendus[i];
        }
        return octets.length >= debut.length && Arrays.equals(Arrays.copyOf(octets, debut.length), debut);
    }
}
