package fr.care.controle.banc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The payroll that SQL adds up: by employee and year, then by candidate. */
final class AgregatsPaie {
    /** After the kind of answer, the employee and the year: whether its lines contradict one another, then four amounts. */
    private static final int CONTREDIT = 4;

    private static final int SOMME_BRUT = 7;
    private static final int SOMME_CHARGES = 8;

    private final Reponses reponses;
    private final Map<String, List<List<String>>> parCandidat = new TreeMap<>();

    AgregatsPaie(Reponses reponses) {
        this.reponses = reponses;
    }

    void ajouter(List<String> champs) {
        List<Object> ligne = new ArrayList<>(champs.subList(0, CONTREDIT));
        if (Boolean.parseBoolean(champs.get(CONTREDIT))) {
            ligne.add("contredit");
        } else {
            for (String montant : champs.subList(CONTREDIT + 1, champs.size())) {
                ligne.add(montant.isEmpty() ? montant : new BigDecimal(montant));
            }
            parCandidat
                    .computeIfAbsent(champs.get(1), candidat -> new ArrayList<>())
                    .add(champs);
        }
        reponses.ajouter(ligne.toArray());
    }

    void finir() {
        parCandidat.forEach((candidat, recaps) -> reponses.ajouter(
                "paie-candidat", candidat, recaps.size(), somme(recaps, SOMME_BRUT), somme(recaps, SOMME_CHARGES)));
    }

    private static BigDecimal somme(List<List<String>> recaps, int champ) {
        return recaps.stream().map(recap -> new BigDecimal(recap.get(champ))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
