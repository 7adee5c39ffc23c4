package fr.care.controle.regle;

import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.logique.Tri;
import java.util.Collection;
import java.util.List;

/**
 * What is established of one element (an AD, a perimeter, a unit), and why.
 *
 * @param motifs why it is not vrai; empty when it is
 * @param preuves the rows that it rests on, whatever its value
 */
record Fait(Tri valeur, List<Motif> motifs, List<Preuve> preuves) {
    static Fait vrai(List<Preuve> preuves) {
        return new Fait(Tri.VRAI, List.of(), preuves);
    }

    static Fait faux(List<Motif> motifs, List<Preuve> preuves) {
        return new Fait(Tri.FAUX, motifs, preuves);
    }

    static Fait indetermine(List<Motif> motifs, List<Preuve> preuves) {
        return new Fait(Tri.INDETERMINE, motifs, preuves);
    }

    /** The conjunction: the motifs of every element that is not vrai, the evidence of all. */
    static Fait tous(Collection<Fait> faits) {
        return new Fait(
                Tri.tous(faits.stream().map(Fait::valeur)),
                faits.stream().flatMap(fait -> fait.motifs().stream()).toList(),
                faits.stream().flatMap(fait -> fait.preuves().stream()).toList());
    }
}
