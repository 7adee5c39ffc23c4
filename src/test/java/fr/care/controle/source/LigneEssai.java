package fr.care.controle.source;

import fr.care.controle.format.FinessConnus;
import fr.care.controle.format.LecteurTableau;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Valeurs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads one row of a source, from the file to its typed values. */
final class LigneEssai {
    private LigneEssai() {}

    static Valeurs acceptee(Path dossier, Source source, Map<String, String> champs) {
        return ((LigneLue.Acceptee) lire(dossier, source, champs)).valeurs();
    }

    /** Reads a file of one row; the base knows every number. */
    static LigneLue lire(Path dossier, Source source, Map<String, String> champs) {
        List<LigneLue> lignes = new ArrayList<>();
        Path fichier = dossier.resolve(source.nom() + ".csv");
        try {
            Files.writeString(fichier, ligne(champs.keySet()) + ligne(champs.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FinessConnus tous = numero -> true;
        LecteurTableau.lire(
                fichier, source.nom() + ".csv", source.schemaFichiers(), source, tous, octets -> {}, lignes::add);
        return lignes.get(0);
    }

    private static String ligne(Iterable<String> cellules) {
        List<String> textes = new ArrayList<>();
        cellules.forEach(texte -> textes.add('"' + texte.replace("\"", "\"\"") + '"'));
        return textes.stream().collect(Collectors.joining(";", "", "\n"));
    }
}
