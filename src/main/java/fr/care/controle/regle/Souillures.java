package fr.care.controle.regle;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.motif.Souillure;
import java.util.List;
import java.util.stream.Stream;

/** Tells of the rows that left a fact unknown (principle P1: a reject never helps and never hides). */
final class Souillures {
    private Souillures() {}

    /** One motif per kind of taint. */
    static List<Motif> motifs(String objet, List<Souillure> souillures) {
        return Stream.of(Code.CONFLIT, Code.LIGNE_REJETEE)
                .map(code -> new Motif(code, objet, List.of(), preuves(code, souillures)))
                .filter(motif -> !motif.preuves().isEmpty())
                .toList();
    }

    private static List<Preuve> preuves(Code code, List<Souillure> souillures) {
        return souillures.stream()
                .filter(souillure -> souillure.code() == code)
                .map(Souillure::preuve)
                .toList();
    }
}
