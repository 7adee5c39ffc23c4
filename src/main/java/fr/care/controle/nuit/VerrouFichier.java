package fr.care.controle.nuit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lock of an H2 file: a file beside it, locked by the system, that says who holds it. H2 locks its own file as well, but
 * only once it is opened, and without a name. The file is never deleted: another process may be about to lock it.
 */
final class VerrouFichier implements Verrou {
    private static final String EXTENSION = ".verrou";
    private static final Pattern BASE = Pattern.compile("jdbc:h2:((?:[A-Za-z]{2,}:)*)([^;]+).*", Pattern.DOTALL);
    /** Far beyond the text, which some systems would not let others read. */
    private static final long OCTET_VERROUILLE = Long.MAX_VALUE - 1;

    private static final int TAILLE_MAX = 1_000;
    private static final int ESSAIS_LECTURE = 20;
    private static final long PAUSE = 10;

    /** Those of this JVM: to open and close such a file again would let its lock go on some systems. */
    private static final Set<Path> TENUS = ConcurrentHashMap.newKeySet();

    private final Path fichier;
    private final FileChannel canal;

    private VerrouFichier(Path fichier, FileChannel canal) {
        this.fichier = fichier;
        this.canal = canal;
    }

    /** Where the lock of an H2 database stands; empty for a database in memory. */
    static Optional<Path> chemin(String url) {
        Matcher m = BASE.matcher(url);
        if (!m.matches() || m.group(1).toLowerCase(Locale.ROOT).contains("mem")) {
            return Optional.empty();
        }
        String base = m.group(2);
        if (base.startsWith("~")) {
            base = System.getProperty("user.home") + base.substring(1);
        }
        return Optional.of(Path.of(base + EXTENSION));
    }

    static VerrouFichier prendre(Path chemin, Titulaire titulaire) {
        try {
            Path dossier = Optional.ofNullable(chemin.toAbsolutePath().getParent())
                    .orElseThrow(() -> new IOException("no folder for " + chemin));
            Files.createDirectories(dossier);
            Path fichier = dossier.toRealPath().resolve(chemin.getFileName());
            if (!TENUS.add(fichier)) {
                throw new BaseOccupee(Optional.of(titulaire));
            }
            boolean pris = false;
            try {
                VerrouFichier verrou = verrouiller(fichier, titulaire);
                pris = true;
                return verrou;
            } finally {
                if (!pris) {
                    TENUS.remove(fichier);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VerrouFichier verrouiller(Path fichier, Titulaire titulaire) throws IOException {
        FileChannel canal =
                FileChannel.open(fichier, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean pris = false;
        try {
            if (canal.tryLock(OCTET_VERROUILLE, 1, false) == null) {
                throw new BaseOccupee(titulaireActuel(canal));
            }
            canal.truncate(0);
            canal.write(ByteBuffer.wrap(titulaire.texte().getBytes(StandardCharsets.US_ASCII)), 0);
            pris = true;
            return new VerrouFichier(fichier, canal);
        } finally {
            if (!pris) {
                canal.close();
            }
        }
    }

    /** A holder writes its name just after it took the lock: until then the file is blank, or names one that died. */
    private static Optional<Titulaire> titulaireActuel(FileChannel canal) throws IOException {
        for (int i = 0; i < ESSAIS_LECTURE; i++) {
            Optional<Titulaire> lu = Titulaire.lire(texte(canal)).filter(Titulaire::vivant);
            if (lu.isPresent()) {
                return lu;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String texte(FileChannel canal) throws IOException {
        ByteBuffer octets = ByteBuffer.allocate(TAILLE_MAX);
        canal.read(octets, 0);
        return new String(octets.array(), 0, octets.position(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        try (canal) {
            canal.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TENUS.remove(fichier);
        }
    }
}
