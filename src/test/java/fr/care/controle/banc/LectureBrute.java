package fr.care.controle.banc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The limit under which nobody goes: the bytes of the CSV files read once, and nothing made of them but their SHA-256. */
final class LectureBrute {
    static final String AVEC_EMPREINTE = "SHA256";

    private static final int TAMPON = 1 << 20;

    private LectureBrute() {}

    /** {@link #AVEC_EMPREINTE} or another word, then the drop. */
    public static void main(String[] arguments) throws Exception {
        boolean empreinte = arguments[0].equals(AVEC_EMPREINTE);
        List<Callable<Long>> lectures = new ArrayList<>();
        for (Path fichier : Fichiers.lister(Path.of(arguments[1]), nom -> nom.endsWith(".csv"))) {
            lectures.add(() -> lire(fichier, empreinte));
        }
        System.out.println(
                EnDeux.faire(lectures).stream().mapToLong(Long::longValue).sum());
    }

    private static long lire(Path fichier, boolean avecEmpreinte) throws IOException {
        MessageDigest empreinte = BalayageCsv.sha256();
        byte[] tampon = new byte[TAMPON];
        long total = 0;
        try (InputStream octets = Files.newInputStream(fichier)) {
            for (int lus = octets.read(tampon); lus >= 0; lus = octets.read(tampon)) {
                total += lus;
                if (avecEmpreinte) {
                    empreinte.update(tampon, 0, lus);
                }
            }
        }
        return avecEmpreinte ? total + empreinte.digest().length : total;
    }
}
