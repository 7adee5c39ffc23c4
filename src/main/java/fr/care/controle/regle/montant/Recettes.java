package fr.care.controle.regle.montant;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.depense.Recette;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Depense;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What other schemes paid: « Ces recettes ne pouvant pas être financées une nouvelle fois (surfinancement ou surcompensation), elles
 * sont déduites du total du montant déclaré ».
 */
final class Recettes {
    private Recettes() {}

    static Stream<Depense> depenses(List<Recette> recettes) {
        return recettes.stream()
                .flatMap(recette -> recette.montant().map(montant -> depense(recette, montant)).stream());
    }

    /** The receipts that make no line. */
    static Stream<Motif> illisibles(List<Recette> recettes) {
        return recettes.stream()
                .filter(recette -> recette.montant().isEmpty())
                .map(recette -> new Motif(
                        Code.MONTANT_ILLISIBLE,
                        Motifs.objet(Nature.RECETTE, recette.numero(), recette.preuve()),
                        List.of(Motifs.MONTANT),
                        List.of(recette.preuve())));
    }

    private static Depense depense(Recette recette, BigDecimal montant) {
        return new Depense(
                Nature.RECETTE,
                recette.numero(),
                Optional.empty(),
                ObjectifFinance.deRecette(recette.numero()),
                montant,
                montant,
                List.of(),
                recette.preuve());
    }
}
