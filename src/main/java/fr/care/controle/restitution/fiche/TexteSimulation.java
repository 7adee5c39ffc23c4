package fr.care.controle.restitution.fiche;

import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.restitution.phrase.Explication;
import fr.care.controle.restitution.phrase.ValeursFr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was published of a candidate beside what hypotheses would make of it, for a terminal of 80 columns. */
public final class TexteSimulation {
    private static final String LIGNE = "%-17s%-31s%s";

    private TexteSimulation() {}

    /**
     * Lays both out, then explains each verdict that changes.
     *
     * @param titre which candidate, nights and hypotheses
     */
    public static String de(String titre, ResultatCandidat publie, ResultatCandidat simule) {
        List<String> lignes = new ArrayList<>();
        lignes.add(titre);
        lignes.add("");
        lignes.add(LIGNE.formatted("", "Publié", "Simulé"));
        for (Objectif objectif : Objectif.values()) {
            lignes.add(ligne(objectif.numero(), publie, simule, r -> verdict(r, objectif)));
        }
        lignes.add(ligne("Statut", publie, simule, r -> r.evaluation().statut().name()));
        lignes.add(ligne("Décote", publie, simule, r -> decote(r.evaluation().decote())));
        lignes.add(ligne("Payable au moins", publie, simule, r -> euros(r, Couts::montantMin)));
        lignes.add(ligne("Payable au plus", publie, simule, r -> euros(r, Couts::montantMax)));
        changes(publie.evaluation(), simule.evaluation(), lignes);
        return String.join("\n", lignes) + "\n";
    }

    private static String ligne(
            String nom, ResultatCandidat publie, ResultatCandidat simule, Function<ResultatCandidat, String> valeur) {
        String avant = valeur.apply(publie);
        String apres = valeur.apply(simule);
        return LIGNE.formatted(nom, avant, avant.equals(apres) ? "=" : apres);
    }

    private static void changes(Evaluation publiee, Evaluation simulee, List<String> lignes) {
        simulee.resultats().stream()
                .filter(r -> r.verdict() != publiee.resultat(r.objectif()).verdict())
                .forEach(r -> {
                    lignes.add("");
                    lignes.add(r.objectif().numero() + " : " + Explication.de(r));
                });
    }

    private static String verdict(ResultatCandidat resultat, Objectif objectif) {
        ResultatObjectif r = resultat.evaluation().resultat(objectif);
        return r.decote().max().signum() == 0 ? r.verdict().name() : r.verdict() + ", " + decote(r.decote());
    }

    private static String decote(Intervalle decote) {
        String max = ValeursFr.pourcentage(decote.max()) + " %";
        return decote.certain() ? max : ValeursFr.pourcentage(decote.min()) + " à " + max;
    }

    private static String euros(ResultatCandidat resultat, Function<Couts, BigDecimal> montant) {
        return resultat.bilan()
                .couts()
                .map(montant)
                .map(m -> ValeursFr.decimal(m.setScale(2, RoundingMode.HALF_UP)) + " €")
                .orElse("inconnu");
    }
}
