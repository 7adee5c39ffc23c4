package fr.care.controle.regle;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.motif.Souillure;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A row that cannot be read, or that another contradicts, in a source that speaks of the whole candidate: nobody knows what it
 * would have changed, so a person must look at every objective that the source bears on, whatever its verdict.
 */
final class SouilluresObjectif {
    private SouilluresObjectif() {}

    static Conclusion appliquer(Objectif objectif, Conclusion conclusion, Contexte c) {
        if (conclusion.issue().equals(Issue.SANS_OBJET)) {
            return conclusion;
        }
        Dossier dossier = c.dossier();
        List<SourceDeclarative> sources = sources(objectif, conclusion, c);
        List<Motif> motifs = sources.stream()
                .flatMap(source -> Souillures.motifs(nom(source), souillures(dossier, source)).stream())
                .toList();
        List<Preuve> preuves =
                motifs.stream().flatMap(motif -> motif.preuves().stream()).toList();
        return motifs.isEmpty() ? conclusion : conclusion.puis(Issue.INCONNUE, motifs, preuves);
    }

    /** Once the deadline is missed, only the declaration of it can be doubted. */
    private static List<SourceDeclarative> sources(Objectif objectif, Conclusion conclusion, Contexte c) {
        return Stream.concat(
                        Stream.of(SourceDeclarative.DECLARATIONS),
                        c.reference().manquee() ? Stream.empty() : propres(objectif, conclusion))
                .toList();
    }

    private static Stream<SourceDeclarative> propres(Objectif objectif, Conclusion conclusion) {
        return switch (objectif) {
            case O1_A, O1_B -> Stream.of(SourceDeclarative.ANNUAIRES_AD, SourceDeclarative.DECISIONS_ARS);
            case O2_A ->
                conclusion.par(Code.VOIE_SILENE) ? Stream.empty() : Stream.of(SourceDeclarative.PERIMETRES_EXPOSITION);
            case O2_B -> Stream.of(SourceDeclarative.PERIMETRES_EXPOSITION);
            case O3 -> Stream.of(SourceDeclarative.EXERCICES);
            case O4, O5 -> Stream.empty();
            case O6_A, O6_B -> Stream.of(SourceDeclarative.CONVERGENCE_GHT);
        };
    }

    private static List<Souillure> souillures(Dossier dossier, SourceDeclarative source) {
        return dossier.souillures().getOrDefault(source, List.of());
    }

    /** As the drop names the source: {@code annuaires-ad}. */
    private static String nom(SourceDeclarative source) {
        return source.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
