package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.fait.CodecValeurs;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one workbook as the night does. */
final class Lus {
    static final String CHEMIN = "etats-financiers/GHT-01.xlsx";

    private Lus() {}

    static List<Valeurs> lire(Path fichier) {
        List<LigneLue> lignes = new ArrayList<>();
        new LectureEtat(Sources.ETATS_FINANCIERS.schema())
                .ouvrir(fichier, CHEMIN)
                .lire(octets -> {}, lignes::add);
        return lignes.stream().map(LigneLue::valeurs).toList();
    }

    static List<Valeurs> nature(Path fichier, String nature) {
        return lire(fichier).stream()
                .filter(v -> v.texte("nature").equals(nature))
                .toList();
    }

    /** What the rows say, apart from where they stand in the workbook. */
    static List<String> contenus(Path fichier) {
        return lire(fichier).stream()
                .map(v -> CodecValeurs.texte(v)
                        .replace(v.texteOptionnel("emplacement").orElse("\u0000"), "")
                        .replace('\u001F', '|'))
                .toList();
    }

    /** The one message of a refused workbook. */
    static String refus(Path fichier) {
        List<Valeurs> lignes = lire(fichier);
        if (lignes.size() != 1 || !lignes.get(0).texte("nature").equals("ILLISIBLE")) {
            throw new AssertionError("expected one refusal: "
                    + lignes.stream().map(CodecValeurs::texte).toList());
        }
        return lignes.get(0).texte("detail");
    }
}
