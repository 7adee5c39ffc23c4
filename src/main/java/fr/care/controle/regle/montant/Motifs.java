package fr.care.controle.regle.montant;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the motifs of the lines of a statement have in common. */
final class Motifs {
    private static final Comparator<Motif> ORDRE =
            Comparator.comparing((Motif motif) -> motif.code().name()).thenComparing(Motif::objet);

    /** The cell of a line that cannot be read. */
    static final String MONTANT = "montant";

    private Motifs() {}

    static List<Motif> tries(Stream<Motif> motifs) {
        return motifs.sorted(ORDRE).toList();
    }

    /** The name of a line: every sheet counts its lines from 1, and some leave « N° » blank. */
    static String objet(Nature nature, String numero, Preuve preuve) {
        return nature + "/" + (numero.isBlank() ? "ligne " + preuve.ligne() : numero);
    }
}
