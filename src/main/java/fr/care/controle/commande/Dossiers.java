package fr.care.controle.commande;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders of the command line, checked before anything else. */
final class Dossiers {
    private Dossiers() {}

    static void lisible(Path depot) {
        if (!Files.isDirectory(depot)) {
            throw new ErreurUsage(
                    "Le dossier de dépôt « %s » %s. Donnez avec --depot le dossier des exports de la nuit."
                            .formatted(depot, Files.exists(depot) ? "n'est pas un dossier" : "n'existe pas"));
        }
        if (!Files.isReadable(depot)) {
            throw new ErreurUsage(
                    "Le dossier de dépôt « %s » ne peut pas être lu. Donnez le droit de lecture au compte qui exécute le contrôle."
                            .formatted(depot));
        }
    }

    /**
     * Tried by writing, because rights alone do not tell a read-only disk.
     *
     * @param option the one that names the folder, or a file in it
     */
    static void inscriptible(Path sorties, String option) {
        try {
            Files.createDirectories(sorties);
            Files.delete(Files.createTempFile(sorties, ".essai", ""));
        } catch (IOException e) {
            throw new ErreurUsage(
                    ("Le dossier « %s » ne peut pas être écrit. Donnez avec %s un dossier où le compte qui exécute"
                                    + " le contrôle a le droit d'écrire.")
                            .formatted(sorties, option));
        }
    }
}
