package fr.care.controle.fait;

import fr.care.controle.format.BilanLecture;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** A source whose rows are facts of their own. */
public final class CollecteLignes implements Collecte {
    private final Consolidation consolidation;
    private final Lecteur lecteur;

    public CollecteLignes(Schema schema, LocalDate nuit, Lecteur lecteur) {
        this.consolidation = new Consolidation(schema, nuit);
        this.lecteur = lecteur;
    }

    /** Reads the rows of one file, and tells how many bytes of it as they are read, where that can be known. */
    @FunctionalInterface
    public interface Lecteur {
        BilanLecture lire(Path fichier, String chemin, LongConsumer octets, Consumer<LigneLue> lignes);
    }

    @Override
    public BilanFichier lire(Path fichier, String chemin, Suivi suivi) {
        consolidation.commencer(chemin);
        BilanLecture lecture = lecteur.lire(fichier, chemin, suivi::octets, ligne -> {
            consolidation.ajouter(ligne);
            suivi.ligne(ligne instanceof LigneLue.Rejetee);
        });
        lecture.avertissements().forEach(suivi::avertir);
        return consolidation.terminer(lecture.lues());
    }

    @Override
    public Lot lot() {
        return consolidation.lot();
    }
}
