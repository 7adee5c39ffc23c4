package fr.care.controle.regle.montant;

import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Evaluation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A statement, a candidate and a décote drawn from a seed; no two lines of a sheet share their « N° ». */
record CasAuHasard(Random source, EtatFinancier etat, Dossier dossier, Evaluation evaluation) {
    private static final String[] DECOTES = {"0", "2.5", "10", "17.5", "100"};

    static CasAuHasard de(long graine) {
        Random source = new Random(graine);
        EtatFinancier etat = Essais.etat(
                plusieurs(source, n -> salarie(source, n).cout()),
                plusieurs(source, n -> facture(source, n)),
                plusieurs(source, n -> facture(source, n)),
                plusieurs(source, n -> Essais.recette("D1.0" + n, montant(source, -50, 3000))));
        LocalDate exercice = LocalDate.of(2025, 12, 1).plusDays(source.nextInt(400));
        int min = source.nextInt(DECOTES.length);
        int max = min + source.nextInt(DECOTES.length - min);
        return new CasAuHasard(
                source,
                etat,
                Essais.dossier(montant(source, 0, 60000), Essais.exercice(exercice)),
                Essais.evaluation(DECOTES[min], DECOTES[max]));
    }

    static Salarie salarie(Random source, int n) {
        return Salarie.sansDefaut()
                .avec("matricule", "M" + n)
                .avec("brut", montant(source, -10, 60000))
                .avec("charges", montant(source, 0, 30000))
                .avec("inelBrut", parmi(source, "", "0", montant(source, 0, 2000)))
                .avec("productives", parmi(source, "1607", "1600.5", "1607", "0", "-3", ""))
                .avec("consacrees", parmi(source, montant(source, -10, 1900), montant(source, 0, 200)))
                .avec("illisibles", parmi(source, "", "", "", "BRUT HEURES_PRODUCTIVES", "IMPUTABLE"))
                .avec("recap", parmi(source, "oui", "oui", "non"))
                .avec("paie.brut", montant(source, 0, 60000))
                .avec("paie.charges", montant(source, 0, 30000))
                .avec("paie.inelBrut", parmi(source, "0", montant(source, -10, 2000)))
                .avec("paie.inelCharges", parmi(source, "0", montant(source, 0, 900)));
    }

    BilanFinancier evaluer(EtatFinancier autre) {
        return Finances.evaluer(Optional.of(autre), dossier, evaluation, Essais.CAMPAGNE);
    }

    <T> List<T> battre(List<T> valeurs) {
        List<T> battues = valeurs.stream().collect(Collectors.toList());
        Collections.shuffle(battues, source);
        return battues;
    }

    private static Facture facture(Random source, int n) {
        return Essais.facture(
                String.valueOf(n),
                parmi(source, "", "2026-01-29", "2026-06-01", "2026-11-20", "2026-11-21"),
                parmi(source, "LICENCE", "MIGRATION", "DEPLACEMENT", "Maintenance", "?"),
                parmi(source, "O1", "O2", "O3", "O6", "O9"),
                parmi(source, "", montant(source, -500, 9000), montant(source, 0, 20000)));
    }

    private static <T> List<T> plusieurs(Random source, IntFunction<T> tirage) {
        return IntStream.range(0, source.nextInt(6)).mapToObj(tirage).toList();
    }

    private static String montant(Random source, int de, int a) {
        return BigDecimal.valueOf(de * 100L + source.nextInt((a - de) * 100), 2).toPlainString();
    }

    private static String parmi(Random source, String... valeurs) {
        return valeurs[source.nextInt(valeurs.length)];
    }
}
