package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.resume.Resume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Publishes the results of a night whole or not at all: they are checked, written aside, forced to the disk, then shown by
 * the swap of one link. A crash at any point leaves what was published before.
 */
public final class Publication {
    private Publication() {}

    /**
     * Checks, writes and shows the results of a night.
     *
     * @throws ResultatsIncoherents when totals do not add up
     * @throws SortieImpossible when the folder cannot be written
     */
    public static Publiee publier(Path sorties, ResultatsNuit resultats, Edition edition) {
        Path campagne = sorties.resolve(resultats.campagne());
        try {
            Files.createDirectories(campagne);
            try (Verrou verrou = Verrou.prendre(campagne)) {
                return publier(new DossierCampagne(verrou.dossier()), resultats, edition);
            }
        } catch (IOException e) {
            throw Disque.impossible(campagne, e);
        }
    }

    private static Publiee publier(DossierCampagne dossier, ResultatsNuit resultats, Edition edition)
            throws IOException {
        dossier.preparer(resultats.dateControle());
        boolean fini = false;
        try {
            Path version = dossier.nouvelleVersion(resultats.dateControle());
            Resume resume = Dossier.ecrire(version, resultats, edition);
            if (edition.droits().isPresent()) {
                edition.droits().get().appliquer(version);
            }
            Path publie = dossier.montrer(version, resultats.dateControle());
            if (edition.droits().isPresent()) {
                // The same content as what was shown is not shown again, yet its rights may have changed.
                edition.droits().get().appliquer(publie.toRealPath());
            }
            fini = true;
            return new Publiee(publie, resume);
        } finally {
            if (!fini) {
                dossier.abandonner();
            }
        }
    }
}
