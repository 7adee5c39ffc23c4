package fr.care.controle.restitution.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What two manifests say of the files of one night, held against each other.
 *
 * @param fichiers how many files either of them lists
 * @param differences a French line for each that is not the same in both, by path
 */
public record ComparaisonPublications(int fichiers, List<String> differences) {
    /** Compares what was published with what was computed again; both folders hold a readable manifest. */
    public static ComparaisonPublications entre(Path publiee, Path rejouee) {
        SortedMap<String, FichierSorti> attendus = manifeste(publiee).sorties();
        SortedMap<String, FichierSorti> trouves = manifeste(rejouee).sorties();
        SortedSet<String> noms = new TreeSet<>(attendus.keySet());
        noms.addAll(trouves.keySet());
        List<String> differences = new ArrayList<>();
        for (String nom : noms) {
            FichierSorti attendu = attendus.get(nom);
            FichierSorti trouve = trouves.get(nom);
            if (attendu == null) {
                differences.add(nom + " : absent de la publication");
            } else if (trouve == null) {
                differences.add(nom + " : absent du rejeu");
            } else if (!attendu.equals(trouve)) {
                differences.add("%s : SHA-256 %s publié, %s rejoué".formatted(nom, attendu.sha256(), trouve.sha256()));
            }
        }
        if (differences.isEmpty() && !memeManifeste(publiee, rejouee)) {
            differences.add(Manifeste.NOM + " : les fichiers lus ou les versions ne sont pas ceux de la nuit");
        }
        return new ComparaisonPublications(noms.size(), differences);
    }

    private static ManifesteLu manifeste(Path dossier) {
        return ManifesteLu.dans(dossier).orElseThrow();
    }

    private static boolean memeManifeste(Path publiee, Path rejouee) {
        try {
            return Files.mismatch(publiee.resolve(Manifeste.NOM), rejouee.resolve(Manifeste.NOM)) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
