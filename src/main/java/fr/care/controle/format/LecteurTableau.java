package fr.care.controle.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Reads a tabular file, CSV or XLSX, in one pass: every row comes out accepted or rejected, none is lost. */
public final class LecteurTableau {
    private LecteurTableau() {}

    /**
     * Gives each row to {@code lignes}, in the order of the file.
     *
     * @param chemin how messages name the file
     * @param octets takes the bytes of a CSV file as they are read
     * @throws FichierIllisible when the file is broken as a whole, or lacks a required column
     */
    public static BilanLecture lire(
            Path fichier,
            String chemin,
            Schema schema,
            ControleLigne controle,
            FinessConnus finess,
            LongConsumer octets,
            Consumer<LigneLue> lignes) {
        if (taille(fichier, chemin) == 0) {
            throw new FichierIllisible(
                    chemin + " : le fichier est vide. Redemandez l'export, avec au moins sa ligne d'en-tête.");
        }
        LectureTypee lecture = new LectureTypee(chemin, new Typage(schema, controle, finess), lignes);
        List<String> remarques = chemin.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? LecteurXlsx.lire(fichier, chemin, lecture)
                : LecteurCsv.lire(fichier, chemin, schema, octets, lecture);
        return lecture.bilan(remarques);
    }

    private static long taille(Path fichier, String chemin) {
        try {
            return Files.size(fichier);
        } catch (IOException e) {
            throw illisible(chemin, e);
        }
    }

    static FichierIllisible illisible(String chemin, IOException cause) {
        return new FichierIllisible(
                chemin + " : le fichier ne peut pas être lu ("
                        + cause.getClass().getSimpleName()
                        + "). Vérifiez ses droits et le disque, puis relancez la nuit.",
                cause);
    }
}
