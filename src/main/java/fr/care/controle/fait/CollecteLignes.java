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

    /** Begins to read one file, in any thread. */
    @FunctionalInterface
    public interface Lecteur {
        Lecture ouvrir(Path fichier, String chemin);
    }

    /** Gives the rows of one file, and tells how many bytes of it as they are read, where that can be known. */
    @FunctionalInterface
    public interface Lecture {
        BilanLecture lire(LongConsumer octets, Consumer<LigneLue> lignes);
    }

    @Override
    public Ouverture ouvrir(Path fichier, String chemin) {
        Lecture ouverte = lecteur.ouvrir(fichier, chemin);
        return suivi -> {
            consolidation.commencer(chemin);
            BilanLecture lecture = ouverte.lire(suivi::octets, ligne -> {
                consolidation.ajouter(ligne);
                suivi.ligne(ligne instanceof LigneLue.Rejetee);
            });
            lecture.avertissements().forEach(suivi::avertir);
            return consolidation.terminer(lecture.lues());
        };
    }

    @Override
    public Lot lot() {
        return consolidation.lot();
    }
}
