package fr.care.controle.regle;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** « Il est indispensable que tout le périmètre soit couvert indépendamment du nombre d'audits pour y arriver ». */
final class Couverture {
    private Couverture() {}

    /** Every FINESS number that a perimeter of the candidate is attached to. */
    static Set<String> rattachements(Contexte c) {
        return c.perimetres().stream()
                .flatMap(perimetre -> perimetre.rattachements().stream())
                .collect(Collectors.toSet());
    }

    static Fait evaluer(Unite unite, Set<String> rattachements) {
        return unite.couverte(rattachements)
                ? Fait.vrai(List.of())
                : Fait.faux(
                        List.of(new Motif(Code.PERIMETRE_NON_COUVERT, unite.finess(), List.of(), unite.preuves())),
                        unite.preuves());
    }
}
