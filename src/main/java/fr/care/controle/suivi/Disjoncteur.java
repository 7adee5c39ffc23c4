package fr.care.controle.suivi;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.resultat.Sommaire;
import fr.care.controle.domaine.resultat.Statut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stops a night that would move too much at once: a wrong export looks just like that. */
public final class Disjoncteur {
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final int CANDIDATS_MONTRES = 20;

    private Disjoncteur() {}

    /** Why a person must confirm the night, in French, with what moves; empty when nothing has to be. */
    public static Optional<String> refus(
            LocalDate precedente,
            Map<String, Sommaire> avant,
            Map<String, Sommaire> apres,
            Parametres.Disjoncteur seuils) {
        List<String> deplaces = deplaces(avant, apres);
        BigDecimal payable = payable(avant.values());
        BigDecimal nouveau = payable(apres.values());
        List<String> raisons = new ArrayList<>();
        if (depasse(BigDecimal.valueOf(deplaces.size()), BigDecimal.valueOf(avant.size()), seuils.statuts())) {
            raisons.add("%d candidat(s) sur %d changent de statut (limite : %s %%)"
                    .formatted(deplaces.size(), avant.size(), texte(seuils.statuts())));
        }
        if (depasse(nouveau.subtract(payable).abs(), payable, seuils.montants())) {
            raisons.add("le total payable passe de %s € à %s € (limite : %s %%)"
                    .formatted(euros(payable), euros(nouveau), texte(seuils.montants())));
        }
        return raisons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Depuis la nuit du %s, %s.%n%sVérifiez les fichiers de la nuit ; si ces changements sont voulus, relancez la même commande avec --confirmer."
                                .formatted(precedente, String.join(" et ", raisons), liste(deplaces)));
    }

    private static List<String> deplaces(Map<String, Sommaire> avant, Map<String, Sommaire> apres) {
        List<String> deplaces = new ArrayList<>();
        avant.forEach((id, ancien) -> {
            Statut statut = ancien.statut();
            Optional<Statut> nouveau = Optional.ofNullable(apres.get(id)).map(Sommaire::statut);
            if (!nouveau.equals(Optional.of(statut))) {
                deplaces.add("  %s : %s, puis %s"
                        .formatted(id, statut, nouveau.map(Statut::name).orElse("n'est plus candidat")));
            }
        });
        return deplaces;
    }

    private static String liste(List<String> deplaces) {
        StringBuilder liste = new StringBuilder();
        deplaces.stream()
                .limit(CANDIDATS_MONTRES)
                .forEach(ligne -> liste.append(ligne).append('\n'));
        int reste = deplaces.size() - CANDIDATS_MONTRES;
        return reste > 0
                ? liste.append("  … et ").append(reste).append(" de plus\n").toString()
                : liste.toString();
    }

    /** Compared without division; of nothing, nothing can be too much. */
    private static boolean depasse(BigDecimal part, BigDecimal tout, Maximum<BigDecimal> seuil) {
        return tout.signum() > 0 && !seuil.porteA(seuil.valeur().multiply(tout)).respecte(part.multiply(CENT));
    }

    private static BigDecimal payable(Collection<Sommaire> sommaires) {
        return sommaires.stream()
                .flatMap(sommaire -> sommaire.montantMax().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String texte(Maximum<BigDecimal> seuil) {
        return seuil.valeur().toPlainString().replace('.', ',');
    }

    private static String euros(BigDecimal montant) {
        return montant.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }
}
