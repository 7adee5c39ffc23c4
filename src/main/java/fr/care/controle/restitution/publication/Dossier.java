package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.classeur.SyntheseXlsx;
import fr.care.controle.restitution.rapport.RapportHtml;
import fr.care.controle.restitution.tableau.EcritureCsv;
import fr.care.controle.restitution.tableau.SchemaTableau;
import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.Tableaux;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The files of a folder of results: the national one, and one of the same kind for each region under {@value #REGIONS}. */
final class Dossier {
    static final String REGIONS = "regions";
    /** Folders written at the same time: a region is in memory, the whole is read from the database. */
    private static final int FILS = Math.min(4, Runtime.getRuntime().availableProcessors());
    /** Files forced to the disk at the same time: it takes them in one round, those of one thread each in a round of its own. */
    private static final int FORCES = 16;

    private final Path racine;
    private final Edition edition;

    private Dossier(Path racine, Edition edition) {
        this.racine = racine;
        this.edition = edition;
    }

    /** Writes everything down to the disk, the manifest last. */
    static void ecrire(Path racine, ResultatsNuit national, List<ResultatsNuit> regions, Edition edition)
            throws IOException {
        Dossier dossier = new Dossier(racine, edition);
        List<Callable<List<FichierSorti>>> taches = new ArrayList<>();
        taches.add(() -> dossier.fichiers("", national));
        if (!regions.isEmpty()) {
            Files.createDirectory(racine.resolve(REGIONS));
            regions.forEach(region -> taches.add(() -> dossier.region(region)));
        }
        List<FichierSorti> sortis = new ArrayList<>();
        ensemble(FILS, taches).forEach(sortis::addAll);
        sortis.sort(Comparator.comparing(FichierSorti::fichier));
        dossier.forcer(sortis);
        FichierSorti manifeste =
                Disque.ecrireTexte(racine, Manifeste.NOM, sortie -> sortie.write(Manifeste.json(national, sortis)));
        dossier.forcer(List.of(manifeste));
    }

    /** Forces files to the disk, and the folders that hold them. */
    private void forcer(List<FichierSorti> sortis) throws IOException {
        List<Callable<Path>> taches = new ArrayList<>();
        Set<Path> dossiers = new LinkedHashSet<>();
        for (FichierSorti sorti : sortis) {
            String nom = sorti.fichier();
            taches.add(() -> {
                Path fichier = racine.resolve(nom);
                Disque.forcerFichier(fichier);
                return fichier;
            });
            for (int i = nom.lastIndexOf('/'); i > 0; i = nom.lastIndexOf('/', i - 1)) {
                dossiers.add(racine.resolve(nom.substring(0, i)));
            }
        }
        dossiers.add(racine);
        ensemble(FORCES, taches);
        dossiers.forEach(Disque::forcer);
    }

    /** Does all of it, several at a time; the first failure, in their order, is told once all have ended. */
    private static <T> List<T> ensemble(int combien, List<Callable<T>> taches) throws IOException {
        ExecutorService fils = Executors.newFixedThreadPool(combien);
        try {
            List<T> faites = new ArrayList<>();
            for (Future<T> tache : fils.invokeAll(taches)) {
                faites.add(tache.get());
            }
            return faites;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException disque) {
                throw disque;
            }
            if (e.getCause() instanceof RuntimeException autre) {
                throw autre;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the publication was interrupted");
        } finally {
            fils.shutdownNow();
        }
    }

    private List<FichierSorti> region(ResultatsNuit region) throws IOException {
        String nom = REGIONS + "/" + region.region().orElseThrow();
        Files.createDirectory(racine.resolve(nom));
        return fichiers(nom + "/", region);
    }

    private List<FichierSorti> fichiers(String prefixe, ResultatsNuit resultats) throws IOException {
        List<FichierSorti> sortis = new ArrayList<>();
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
        return sortis;
    }
}
