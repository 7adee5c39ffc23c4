package fr.care.controle.regle;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.resultat.Mesure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the frequency of audits measures: the worst interval and the worst mean, each over the series that show one and that
 * nothing taints. It is shown whatever the verdict, so that a person sees how far the limits are.
 */
final class MesureFrequence {
    private MesureFrequence() {}

    static Optional<Mesure> de(List<? extends Serie<?>> series, Contexte c) {
        List<Ecarts> ecarts = c.phase().debut().stream()
                .flatMap(debut -> series.stream().map(serie -> serie.depuis(debut)))
                .filter(serie -> serie.souillures().isEmpty() && serie.auMoins(2))
                .map(serie -> Ecarts.de(serie.audits()))
                .toList();
        Optional<BigDecimal> moyenne =
                ecarts.stream().map(e -> e.moyenne().arrondie()).max(Comparator.naturalOrder());
        return moyenne.map(moy -> new Mesure.Frequence(
                ecarts.stream().mapToLong(Ecarts::plusGrand).max().orElseThrow(), moy));
    }

    static Optional<Mesure> seuil(Contexte c) {
        Parametres.Frequence limites = c.parametres().frequence();
        return Optional.of(new Mesure.Frequence(
                limites.ecartMaximal().valeur(),
                BigDecimal.valueOf(limites.ecartMoyenMaximal().valeur())));
    }
}
