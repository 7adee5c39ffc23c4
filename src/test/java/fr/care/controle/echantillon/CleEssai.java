package fr.care.controle.echantillon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The key of the pseudonyms that every test run uses: the same everywhere, so that published bytes can be compared. */
public final class CleEssai {
    public static final String CLE = "cle-essai-0123456789abcdef0123456789abcdef";
    private static final Path FICHIER = Path.of("target", "essai.cle");

    private CleEssai() {}

    /** As the options of a command name it. */
    public static String fichier() {
        try {
            Files.createDirectories(FICHIER.getParent());
            if (!Files.exists(FICHIER)) {
                Path provisoire = Files.createTempFile(
                        FICHIER.getParent(),
                        "essai",
                        ".cle",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(provisoire, CLE);
                Files.move(provisoire, FICHIER, StandardCopyOption.ATOMIC_MOVE);
            }
            return FICHIER.toAbsolutePath().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
