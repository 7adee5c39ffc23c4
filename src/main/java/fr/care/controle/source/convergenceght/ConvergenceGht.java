package fr.care.controle.source.convergenceght;

import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What each GHT declares of its governance and of the convergence of its AD. */
public final class ConvergenceGht extends Source {
    private static final String TOUS = "TOUS";

    public static Convergence lire(Valeurs v, Preuve preuve) {
        String couverts = v.texteOptionnel("ad_couverts").orElse("");
        return new Convergence(
                v.booleen("equipe_projet"),
                v.booleen("schema_gouvernance"),
                v.booleen("trajectoire"),
                v.dateOptionnelle("date_premier_jalon"),
                v.booleen("modalites_organisationnelles"),
                v.booleen("budget_previsionnel"),
                couverts.equalsIgnoreCase(TOUS),
                annuaires(couverts),
                v.booleen("ad_deja_converges"),
                preuve);
    }

    private static Set<String> annuaires(String couverts) {
        return Arrays.stream(couverts.split("\\|"))
                .map(String::strip)
                .filter(ad -> !ad.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
