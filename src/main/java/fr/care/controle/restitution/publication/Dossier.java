package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.resume.Resume;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** All that is published of a night, on the disk: its files, those of its regions, the manifest that lists them. */
final class Dossier {
    /** Files written at the same time. */
    private static final int FILS = Math.min(4, Runtime.getRuntime().availableProcessors());
    /** Files forced to the disk at the same time: it takes them in one round, those of one thread each in a round of its own. */
    private static final int FORCES = 16;

    private Dossier() {}

    /**
     * Writes everything down to the disk, the manifest last.
     *
     * @throws ResultatsIncoherents when totals do not add up
     */
    static Resume ecrire(Path racine, ResultatsNuit resultats, Edition edition) throws IOException {
        try (Equipe equipe = new Equipe(FILS);
                Passage passage = Passage.ouvrir(racine, resultats, edition, equipe)) {
            List<FichierSorti> sortis = new ArrayList<>(passage.parcourir());
            sortis.sort(Comparator.comparing(FichierSorti::fichier));
            forcer(racine, sortis);
            FichierSorti manifeste = Disque.ecrireTexte(
                    racine, Manifeste.NOM, sortie -> sortie.write(Manifeste.json(resultats, sortis)));
            forcer(racine, List.of(manifeste));
            return passage.resume();
        }
    }

    /** Forces files to the disk, and the folders that hold them. */
    private static void forcer(Path racine, List<FichierSorti> sortis) throws IOException {
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
        try (Equipe equipe = new Equipe(FORCES)) {
            equipe.faire(taches);
        }
        dossiers.forEach(Disque::forcer);
    }
}
