package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.region.Decoupe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Publishes the results of a night whole or not at all: they are checked, written aside, forced to the disk, then shown by
 * the swap of one link. A crash at any point leaves what was published before.
 */
public final class Publication {
    private Publication() {}

    /**
     * Checks, writes and shows the results of a night.
     *
     * @return the folder of the night, {@code <sorties>/<campagne>/<date_controle>}
     * @throws ResultatsIncoherents when totals do not add up
     * @throws SortieImpossible when the folder cannot be written
     */
    public static Path publier(Path sorties, ResultatsNuit resultats, Edition edition) {
        Coherence.verifier(resultats);
        List<ResultatsNuit> regions =
                Decoupe.de(resultats, edition.pseudonymes().get());
        SommeRegions.verifier(resultats, regions);
        Path campagne = sorties.resolve(resultats.campagne());
        try {
            Files.createDirectories(campagne);
            try (Verrou verrou = Verrou.prendre(campagne)) {
                return publier(new DossierCampagne(verrou.dossier()), resultats, regions, edition);
            }
        } catch (IOException e) {
            throw Disque.impossible(campagne, e);
        }
    }

    private static Path publier(
            DossierCampagne dossier, ResultatsNuit resultats, List<ResultatsNuit> regions, Edition edition)
            throws IOException {
        dossier.preparer(resultats.dateControle());
        boolean fini = false;
        try {
            Path version = dossier.nouvelleVersion(resultats.dateControle());
            Dossier.ecrire(version, resultats, regions, edition);
            if (edition.droits().isPresent()) {
                edition.droits().get().appliquer(version);
            }
            Path publie = dossier.montrer(version, resultats.dateControle());
            if (edition.droits().isPresent()) {
                // The same content as what was shown is not shown again, yet its rights may have changed.
                edition.droits().get().appliquer(publie.toRealPath());
            }
            fini = true;
            return publie;
        } finally {
            if (!fini) {
                dossier.abandonner();
            }
        }
    }
}
