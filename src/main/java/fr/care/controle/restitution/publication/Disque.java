package fr.care.controle.restitution.publication;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The gestures of a publication on the disk: each is done whole, or fails. */
final class Disque {
    private Disque() {}

    /** What is written in a file. */
    interface Contenu {
        void dans(Writer sortie) throws IOException;
    }

    /** Writes a new file of UTF-8 text, not forced to the disk; its name, in the folder, is told with {@code /}. */
    static FichierSorti ecrireTexte(Path dossier, String nom, Contenu contenu) throws IOException {
        try (FichierOuvert fichier = new FichierOuvert(dossier, nom)) {
            contenu.dans(fichier.texte());
            return fichier.finir();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forces a written file to the disk. */
    static void forcerFichier(Path fichier) throws IOException {
        try (FileChannel canal = FileChannel.open(fichier, StandardOpenOption.WRITE)) {
            canal.force(true);
        }
    }

    /** Forces the entries of a folder to the disk, where the system lets a folder be opened. */
    static void forcer(Path dossier) {
        try (FileChannel canal = FileChannel.open(dossier, StandardOpenOption.READ)) {
            canal.force(true);
        } catch (IOException e) {
            // Network shares refuse it; the files themselves are already forced.
        }
    }

    static void deplacer(Path de, Path vers) throws IOException {
        Files.move(de, vers, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Makes a link point at a relative target; readers find the former target or the new one, never nothing.
     *
     * @param atelier a folder of the same disk, where the new link is made before it is shown
     */
    static void lier(Path lien, Path cible, Path atelier) throws IOException {
        if (Files.isSymbolicLink(lien) && Files.readSymbolicLink(lien).equals(cible)) {
            return;
        }
        Path provisoire = atelier.resolve("." + lien.getFileName() + ".lien");
        try {
            Files.createSymbolicLink(provisoire, cible);
        } catch (UnsupportedOperationException | FileSystemException e) {
            throw new SortieImpossible(
                    lien,
                    "le lien symbolique n'a pas pu être créé",
                    "Choisissez un dossier de sorties dont le système de fichiers connaît les liens symboliques, avec de"
                            + " l'espace libre et le droit d'y écrire.",
                    e);
        }
        deplacer(provisoire, lien);
    }

    /** Whether two folders hold the same files with the same bytes, folders in them included. */
    static boolean identiques(Path dossier, Path autre) throws IOException {
        if (!Files.isDirectory(autre) || !fichiers(dossier).equals(fichiers(autre))) {
            return false;
        }
        for (String nom : fichiers(dossier)) {
            if (Files.mismatch(dossier.resolve(nom), autre.resolve(nom)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> fichiers(Path dossier) throws IOException {
        // What a link leads to is what is compared.
        Path racine = dossier.toRealPath();
        try (Stream<Path> contenu = Files.walk(racine)) {
            return contenu.filter(Files::isRegularFile)
                    .map(fichier -> racine.relativize(fichier).toString())
                    .sorted()
                    .toList();
        }
    }

    static List<String> noms(Path dossier) throws IOException {
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    /** Deletes a file or a folder with all it holds; a link, not what it points at. */
    static void supprimer(Path chemin) throws IOException {
        List<Path> contenu;
        try (Stream<Path> parcours = Files.walk(chemin)) {
            contenu = parcours.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path element : contenu) {
            Files.delete(element);
        }
    }

    static SortieImpossible impossible(Path dossier, IOException cause) {
        String chemin = cause instanceof FileSystemException f ? f.getFile() : null;
        return new SortieImpossible(
                chemin == null ? dossier : dossier.getFileSystem().getPath(chemin),
                quoi(cause),
                "Vérifiez l'espace libre et les droits d'écriture, puis relancez.",
                cause);
    }

    private static String quoi(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "droit d'écriture refusé";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "un fichier occupe la place d'un dossier";
        }
        String cite = Optional.ofNullable(cause instanceof FileSystemException f ? f.getReason() : cause.getMessage())
                .orElse(cause.getClass().getSimpleName());
        return cite.contains("No space left") ? "disque plein" : "écriture impossible (" + cite + ")";
    }
}
