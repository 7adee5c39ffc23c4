package fr.care.controle.source.paie;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.CodecValeurs;
import fr.care.controle.fait.LecteurValeurs;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.paie.RecapsPlats.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one employee and year, in the order of the files. Once added up they are kept as text: more may come, and a
 * million lines must fit. Not for several threads at once.
 */
final class LignesEmploye {
    private static final char CHAMP = '\u001E';

    private final Valeurs premiere;
    private final List<Texte> textes = new ArrayList<>(1);
    private List<Version> attente = new ArrayList<>();
    /** None when lines came since it was made. */
    private @Nullable Total total;

    /** @param premiere whose employee and year are those of all */
    LignesEmploye(Valeurs premiere) {
        this.premiere = premiere;
    }

    /**
     * Lines of one file.
     *
     * @param preuve the first of them
     * @param lignes the values of each but its employee and year, then its number
     */
    private record Texte(Preuve preuve, String lignes) {}

    /** Takes a line, and tells whether it is the only one that waits. */
    boolean ajouter(Version ligne) {
        attente.add(ligne);
        return attente.size() == 1;
    }

    /** Adds up the lines that wait, unless others came before them: all are added up in the end. */
    void additionner(Function<List<Version>, Total> addition) {
        total = textes.isEmpty() ? addition.apply(attente) : null;
        ranger();
        attente = new ArrayList<>(0);
    }

    /** What all its lines add up to, once none waits. */
    Total total(LecteurValeurs lecteur, Function<List<Version>, Total> addition) {
        return total == null ? addition.apply(versions(lecteur)) : total;
    }

    private void ranger() {
        Valeurs anonyme = new Valeurs(
                premiere.schema(),
                new @Nullable Object[premiere.schema().colonnes().size()]);
        StringBuilder lignes = new StringBuilder();
        Preuve debut = attente.get(0).preuve();
        for (Version ligne : attente) {
            if (!ligne.preuve().fichier().equals(debut.fichier())) {
                ranger(debut, lignes);
                debut = ligne.preuve();
            }
            lignes.append(CodecValeurs.texte(avecEmploye(ligne.valeurs(), anonyme)))
                    .append(CHAMP)
                    .append(ligne.preuve().ligne())
                    .append('\n');
        }
        ranger(debut, lignes);
    }

    /** Unsorted files show one employee again and again: their lines make one text. */
    private void ranger(Preuve preuve, StringBuilder lignes) {
        int dernier = textes.size() - 1;
        if (dernier >= 0 && textes.get(dernier).preuve().fichier().equals(preuve.fichier())) {
            Texte connu = textes.get(dernier);
            textes.set(dernier, new Texte(connu.preuve(), connu.lignes() + lignes));
        } else {
            textes.add(new Texte(preuve, lignes.toString()));
        }
        lignes.setLength(0);
    }

    private List<Version> versions(LecteurValeurs lecteur) {
        List<Version> versions = new ArrayList<>();
        for (Texte texte : textes) {
            for (String ligne : texte.lignes().lines().toList()) {
                int fin = ligne.lastIndexOf(CHAMP);
                Valeurs valeurs = avecEmploye(lecteur.lire(ligne.substring(0, fin)), premiere);
                int numero = Integer.parseInt(ligne, fin + 1, ligne.length(), 10);
                versions.add(new Version(
                        valeurs,
                        new Preuve(texte.preuve().nuit(), texte.preuve().fichier(), numero)));
            }
        }
        return versions;
    }

    private static Valeurs avecEmploye(Valeurs ligne, Valeurs autre) {
        return ligne.avec(ligne.schema().groupe(), autre);
    }
}
