package fr.care.controle.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the first row of a file for its header, and types the others. */
final class LectureTypee implements Lignes {
    private final String chemin;
    private final Typage typage;
    private final Consumer<LigneLue> sortie;
    private @Nullable Entete entete;
    private long lues;

    LectureTypee(String chemin, Typage typage, Consumer<LigneLue> sortie) {
        this.chemin = chemin;
        this.typage = typage;
        this.sortie = sortie;
    }

    @Override
    public void ligne(int numero, List<Brute> cellules) {
        Entete connue = entete;
        if (connue == null) {
            entete = Entete.de(
                    chemin, typage.schema(), cellules.stream().map(Brute::texte).toList());
        } else {
            donner(typage.ligne(numero, cellules, connue));
        }
    }

    /** Takes a row that was typed elsewhere, by this header. */
    void donner(LigneLue ligne) {
        lues++;
        sortie.accept(ligne);
    }

    /** The header, once it was read. */
    Entete entete() {
        return Objects.requireNonNull(entete);
    }

    /** What types rows as this does, in another thread. */
    Typage autreTypage() {
        return typage.autre();
    }

    /** Takes the whole file again, and goes on after the rows that it has. */
    Lignes suite() {
        AtomicLong aPasser = new AtomicLong(entete == null ? 0 : lues + 1);
        return (numero, cellules) -> {
            if (aPasser.getAndDecrement() <= 0) {
                ligne(numero, cellules);
            }
        };
    }

    BilanLecture bilan(List<String> remarques) {
        if (entete == null) {
            throw new FichierIllisible(chemin
                    + " : le fichier n'a que des lignes vides. Redemandez l'export, avec au moins sa ligne d'en-tête.");
        }
        List<String> avertissements = new ArrayList<>(remarques);
        if (!entete.inconnues().isEmpty()) {
            avertissements.add(chemin + " : colonnes inconnues, ignorées : " + String.join(", ", entete.inconnues()));
        }
        return new BilanLecture(lues, avertissements);
    }
}
