package fr.care.controle.fait;

import fr.care.controle.format.BilanLecture;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

/** A source whose rows are facts of their own. */
public final class CollecteLignes implements Collecte {
    private final Consolidation consolidation;
    private final Lecteur lecteur;

    public CollecteLignes(Schema schema, LocalDate nuit, Lecteur lecteur) {
        this.consolidation = new Consolidation(schema, nuit);
        this.lecteur = lecteur;
    }

    /** Reads the rows of one file. */
    @FunctionalInterface
    public interface Lecteur {
        BilanLecture lire(Path fichier, String chemin, Consumer<LigneLue> lignes);
    }

    @Override
    public BilanFichier lire(Path fichier, String chemin, Consumer<String> avertissements) {
        consolidation.commencer(chemin);
        BilanLecture lecture = lecteur.lire(fichier, chemin, consolidation::ajouter);
        lecture.avertissements().forEach(avertissements);
        return consolidation.terminer(lecture.lues());
    }

    @Override
    public Lot lot() {
        return consolidation.lot();
    }
}
