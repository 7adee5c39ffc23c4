package fr.care.controle.regle.montant;

import fr.care.controle.domaine.resultat.Objectif;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The six objectives that a cost or a receipt is declared for: O6 stands for O6.A and O6.B. */
final class ObjectifFinance {
    static final List<String> TOUS = Arrays.stream(Objectif.values())
            .map(ObjectifFinance::groupe)
            .distinct()
            .toList();
    static final String O3 = groupe(Objectif.O3);
    static final String O6 = groupe(Objectif.O6_A);

    private ObjectifFinance() {}

    /** The objective that a statement names, whatever its case; empty when it is none. */
    static Optional<String> lire(String ecrit) {
        String compare = ecrit.strip().toUpperCase(Locale.ROOT);
        return TOUS.stream().filter(compare::equals).findFirst();
    }

    /** The objective of a receipt by its « N° », D1.01 to D1.06; as written when it is none. */
    static String deRecette(String numero) {
        String compare = numero.strip().toUpperCase(Locale.ROOT);
        return TOUS.stream()
                .filter(objectif -> compare.equals("D1." + objectif.replace('O', '0')))
                .findFirst()
                .orElse(numero);
    }

    private static String groupe(Objectif objectif) {
        return objectif.numero().split("\\.", 2)[0];
    }
}
