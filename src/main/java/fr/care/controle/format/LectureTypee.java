package fr.care.controle.format;

import java.util.ArrayList;
import java.util.List;
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
            lues++;
            sortie.accept(typage.ligne(numero, cellules, connue));
        }
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
