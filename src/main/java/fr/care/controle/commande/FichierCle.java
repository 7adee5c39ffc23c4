package fr.care.controle.commande;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;

/** The file that holds a secret key: one line that only its owner may read. */
final class FichierCle {
    /** Characters; below, the key could be guessed by trying them all. */
    private static final int LONGUEUR_MIN = 32;

    private static final int OCTETS = 32;
    private static final FileAttribute<Set<PosixFilePermission>> PRIVE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final Set<PosixFilePermission> PROPRIETAIRE = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private FichierCle() {}

    static String creerOuLire(Path fichier, Consumer<String> avertir) {
        if (!Files.exists(fichier) && creer(fichier)) {
            avertir.accept(
                    ("clé des pseudonymes créée dans « %s » : sauvegardez-la à part, avec les mêmes droits ; sans elle, les"
                                    + " pseudonymes des salariés changeraient dans les dossiers des régions")
                            .formatted(fichier));
        }
        return lire(fichier);
    }

    /** False when another process has just made it. */
    private static boolean creer(Path fichier) {
        byte[] cle = new byte[OCTETS];
        new SecureRandom().nextBytes(cle);
        Path dossier = fichier.toAbsolutePath().getParent();
        try {
            Files.createDirectories(dossier);
            Path provisoire = Files.createTempFile(dossier, ".cle", "", PRIVE);
            try {
                Files.writeString(provisoire, HexFormat.of().formatHex(cle) + "\n");
                return lier(fichier, provisoire);
            } finally {
                Files.delete(provisoire);
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new ErreurUsage(
                    "La clé des pseudonymes ne peut pas être créée dans « %s ». Donnez avec --cle-pseudonymes un fichier d'un dossier où le compte qui exécute le contrôle a le droit d'écrire."
                            .formatted(fichier));
        }
    }

    /** A link is made whole or not at all, and never over a key that is there. */
    private static boolean lier(Path fichier, Path provisoire) throws IOException {
        try {
            Files.createLink(fichier, provisoire);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    static String lire(Path fichier) {
        try {
            if (!Files.exists(fichier)) {
                throw new ErreurUsage(
                        "La clé des pseudonymes « %s » est absente : sans elle, les dossiers des régions ne peuvent pas être refaits à l'identique. Donnez avec --cle-pseudonymes celle qui a servi, ou restaurez-la."
                                .formatted(fichier));
            }
            Set<PosixFilePermission> droits = EnumSet.copyOf(Files.getPosixFilePermissions(fichier));
            if (!PROPRIETAIRE.containsAll(droits)) {
                throw new ErreurUsage(
                        "La clé des pseudonymes « %s » est ouverte à d'autres que son propriétaire (%s). Restreignez-la : chmod 600 %s ; si elle a pu être lue, remplacez-la."
                                .formatted(fichier, PosixFilePermissions.toString(droits), fichier));
            }
            return verifier(Files.readString(fichier), "Le fichier « " + fichier + " »");
        } catch (CharacterCodingException e) {
            throw new ErreurUsage(illisible(fichier, "n'est pas un texte"));
        } catch (IOException e) {
            throw new ErreurUsage(illisible(fichier, "ne peut pas être lue"));
        }
    }

    private static String illisible(Path fichier, String quoi) {
        return "La clé des pseudonymes « %s » %s. Donnez avec --cle-pseudonymes un fichier d'une ligne, lisible par le compte qui exécute le contrôle."
                .formatted(fichier, quoi);
    }

    /** The key without its end of line. */
    static String verifier(String texte, String quoi) {
        String cle = texte.strip();
        if (cle.length() < LONGUEUR_MIN) {
            throw new ErreurUsage(
                    "%s contient une clé des pseudonymes de %d caractères ; il en faut au moins %d. Mettez-y une longue suite de caractères tirés au hasard (openssl rand -hex 32)."
                            .formatted(quoi, cle.length(), LONGUEUR_MIN));
        }
        return cle;
    }
}
