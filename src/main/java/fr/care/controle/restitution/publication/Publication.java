package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.tableau.EcritureCsv;
import fr.care.controle.restitution.tableau.FormatCsv;
import fr.care.controle.restitution.tableau.SchemaTableau;
import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.Tableaux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
    public static Path publier(Path sorties, ResultatsNuit resultats, FormatCsv format) {
        Coherence.verifier(resultats);
        Path campagne = sorties.resolve(resultats.campagne());
        try {
            Files.createDirectories(campagne);
            try (Verrou verrou = Verrou.prendre(campagne)) {
                return publier(new DossierCampagne(verrou.dossier()), resultats, format);
            }
        } catch (IOException e) {
            throw Disque.impossible(campagne, e);
        }
    }

    private static Path publier(DossierCampagne dossier, ResultatsNuit resultats, FormatCsv format) throws IOException {
        dossier.preparer(resultats.dateControle());
        boolean fini = false;
        try {
            Path version = dossier.nouvelleVersion(resultats.dateControle());
            ecrire(version, resultats, format);
            Path publie = dossier.montrer(version, resultats.dateControle());
            fini = true;
            return publie;
        } finally {
            if (!fini) {
                dossier.abandonner();
            }
        }
    }

    private static void ecrire(Path version, ResultatsNuit resultats, FormatCsv format) throws IOException {
        List<FichierSorti> sortis = new ArrayList<>();
        for (Tableau<?> tableau : Tableaux.tous()) {
            sortis.add(Disque.ecrire(
                    version.resolve(tableau.nom() + ".csv"),
                    sortie -> EcritureCsv.ecrire(tableau, resultats, format, sortie)));
            sortis.add(Disque.ecrire(
                    version.resolve(tableau.nom() + ".schema.json"),
                    sortie -> sortie.write(SchemaTableau.json(tableau))));
        }
        sortis.sort(Comparator.comparing(FichierSorti::fichier));
        Disque.ecrire(version.resolve(Manifeste.NOM), sortie -> sortie.write(Manifeste.json(resultats, sortis)));
        Disque.forcer(version);
    }
}
