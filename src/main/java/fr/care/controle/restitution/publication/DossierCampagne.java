package fr.care.controle.restitution.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The folder of a campaign. Nights stand in {@code .versions/<date>.<n>}; {@code <date>} is a relative link to one of them and
 * {@code derniere} one to the newest date: a full folder cannot be replaced at once, a link can. All that is
 * unfinished stands in {@code .versions} too, so that what no night shows there is a leftover.
 */
final class DossierCampagne {
    private static final String DERNIERE = "derniere";
    private static final String VERSIONS = ".versions";

    private final Path dossier;
    private final Path versions;

    DossierCampagne(Path dossier) {
        this.dossier = dossier;
        this.versions = dossier.resolve(VERSIONS);
    }

    /** Clears what a crash or a replaced night left, and refuses a place that is taken before anything is written. */
    void preparer(LocalDate date) throws IOException {
        Files.createDirectories(versions);
        libre(dossier.resolve(date.toString()));
        libre(dossier.resolve(DERNIERE));
        nettoyer();
    }

    private static void libre(Path lien) {
        if (Files.exists(lien, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(lien)) {
            throw new SortieImpossible(
                    lien, "cet emplacement n'est pas un lien posé par une publication", "Déplacez-le, puis relancez.");
        }
    }

    /** An empty folder, not shown yet. */
    Path nouvelleVersion(LocalDate date) throws IOException {
        int numero = 1;
        while (Files.exists(versions.resolve(date + "." + numero))) {
            numero++;
        }
        return Files.createDirectory(versions.resolve("." + date + "." + numero + ".tmp"));
    }

    /**
     * Shows a finished version as the night of this date. The version it replaces stays until the next publication, for who
     * is reading it. The same content as what is shown changes nothing.
     */
    Path montrer(Path version, LocalDate date) throws IOException {
        Path nuit = dossier.resolve(date.toString());
        if (Disque.identiques(version, nuit)) {
            Disque.supprimer(version);
        } else {
            String provisoire = version.getFileName().toString();
            Path finie = versions.resolve(provisoire.substring(1, provisoire.length() - ".tmp".length()));
            Disque.deplacer(version, finie);
            Disque.forcer(versions);
            Disque.lier(nuit, Path.of(VERSIONS, finie.getFileName().toString()), versions);
        }
        // A rerun of an older night must not bring readers of the newest back in time.
        Disque.lier(dossier.resolve(DERNIERE), Path.of(dates().get(0)), versions);
        Disque.forcer(dossier);
        return nuit;
    }

    /** After a failure: frees the place taken, and lets the failure speak. */
    void abandonner() {
        try {
            nettoyer();
        } catch (IOException e) {
            // The next publication clears it.
        }
    }

    private void nettoyer() throws IOException {
        Set<String> montrees = new HashSet<>();
        for (String date : dates()) {
            Path lien = dossier.resolve(date);
            if (Files.isSymbolicLink(lien)) {
                montrees.add(Files.readSymbolicLink(lien).getFileName().toString());
            }
        }
        for (String version : Disque.noms(versions)) {
            if (!montrees.contains(version)) {
                Disque.supprimer(versions.resolve(version));
            }
        }
    }

    /** The nights shown, newest first. */
    private List<String> dates() throws IOException {
        return Disque.noms(dossier).stream()
                .filter(DossierCampagne::date)
                .filter(nom -> Files.isDirectory(dossier.resolve(nom)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static boolean date(String nom) {
        try {
            return LocalDate.parse(nom).toString().equals(nom);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
