package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.classeur.SyntheseXlsx;
import fr.care.controle.restitution.rapport.RapportHtml;
import fr.care.controle.restitution.tableau.EcritureCsv;
import fr.care.controle.restitution.tableau.SchemaTableau;
import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.Tableaux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of a folder of results: the national one, and one of the same kind for each region under {@value #REGIONS}. */
final class Dossier {
    static final String REGIONS = "regions";

    private final Path racine;
    private final Edition edition;
    private final List<FichierSorti> sortis = new ArrayList<>();

    private Dossier(Path racine, Edition edition) {
        this.racine = racine;
        this.edition = edition;
    }

    /** Writes everything down to the disk, the manifest last. */
    static void ecrire(Path racine, ResultatsNuit national, List<ResultatsNuit> regions, Edition edition)
            throws IOException {
        Dossier dossier = new Dossier(racine, edition);
        dossier.fichiers("", national);
        if (!regions.isEmpty()) {
            Path toutes = Files.createDirectory(racine.resolve(REGIONS));
            for (ResultatsNuit region : regions) {
                String code = region.region().orElseThrow();
                Path sienne = Files.createDirectory(toutes.resolve(code));
                dossier.fichiers(REGIONS + "/" + code + "/", region);
                Disque.forcer(sienne);
            }
            Disque.forcer(toutes);
        }
        dossier.sortis.sort(Comparator.comparing(FichierSorti::fichier));
        Disque.ecrireTexte(racine, Manifeste.NOM, sortie -> sortie.write(Manifeste.json(national, dossier.sortis)));
        Disque.forcer(racine);
    }

    private void fichiers(String prefixe, ResultatsNuit resultats) throws IOException {
        for (Tableau<?> tableau : Tableaux.tous()) {
            String nom = prefixe + tableau.nom();
            sortis.add(Disque.ecrireTexte(
                    racine, nom + ".csv", sortie -> EcritureCsv.ecrire(tableau, resultats, edition.format(), sortie)));
            sortis.add(Disque.ecrireTexte(
                    racine, nom + ".schema.json", sortie -> sortie.write(SchemaTableau.json(tableau))));
        }
        sortis.add(Disque.ecrire(
                racine,
                prefixe + "synthese.xlsx",
                sortie -> SyntheseXlsx.ecrire(resultats, edition.reglement(), sortie)));
        sortis.add(Disque.ecrireTexte(
                racine,
                prefixe + "rapport.html",
                sortie -> RapportHtml.ecrire(resultats, edition.reglement(), sortie)));
    }
}
