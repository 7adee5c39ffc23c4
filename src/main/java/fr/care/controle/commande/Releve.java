package fr.care.controle.commande;

import fr.care.controle.nuit.Avancement;
import fr.care.controle.nuit.NuitPubliee;
import fr.care.controle.nuit.Progression;
import fr.care.controle.supervision.FichierMetriques;
import fr.care.controle.supervision.Passage;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes what happens in a run, and writes it for the supervision however the run ends. */
final class Releve {
    private final Optional<FichierMetriques> fichier;
    private final LocalDate dateControle;
    private final Clock horloge;
    private final PrintWriter erreurs;
    private final Map<String, Duration> etapes = new LinkedHashMap<>();
    private @Nullable String campagne;
    private @Nullable NuitPubliee publiee;

    Releve(Optional<FichierMetriques> fichier, LocalDate dateControle, Clock horloge, PrintWriter erreurs) {
        this.fichier = fichier;
        this.dateControle = dateControle;
        this.horloge = horloge;
        this.erreurs = erreurs;
    }

    /** A run, that returns its exit code. */
    @FunctionalInterface
    interface Execution {
        int executer() throws Exception;
    }

    int suivre(Execution execution) throws Exception {
        try {
            int code = execution.executer();
            ecrire(code);
            return code;
        } catch (Exception e) {
            ecrire(Erreurs.conclusion(e).code().valeur());
            throw e;
        }
    }

    void campagne(String identifiant) {
        campagne = identifiant;
    }

    NuitPubliee publiee(NuitPubliee nuit) {
        publiee = nuit;
        return nuit;
    }

    /** The results stand whether the supervision could be told or not: the exit code stays. */
    private void ecrire(int code) {
        Passage passage = new Passage(
                Optional.ofNullable(campagne),
                dateControle,
                Versions.logiciel(),
                horloge.instant(),
                code,
                Collections.unmodifiableMap(etapes),
                Optional.ofNullable(publiee).map(NuitPubliee::resume));
        try {
            if (fichier.isPresent()) {
                fichier.get().ecrire(passage);
            }
        } catch (IOException e) {
            erreurs.println("Attention : les métriques n'ont pas pu être écrites ("
                    + e.getClass().getSimpleName() + "). Vérifiez le dossier donné par --metriques et le disque.");
        }
    }

    /** Shows what the other shows, and notes how long each step takes. */
    Progression mesurer(Progression vue) {
        return new Progression() {
            private Instant debut = horloge.instant();

            @Override
            public void avertir(String message) {
                vue.avertir(message);
            }

            @Override
            public void commencer(String etape) {
                debut = horloge.instant();
                vue.commencer(etape);
            }

            @Override
            public void avancer(Avancement avancement) {
                vue.avancer(avancement);
            }

            @Override
            public void terminer(String etape, String bilan) {
                vue.terminer(etape, bilan);
            }

            @Override
            public void finir(String etape) {
                etapes.put(etape, Duration.between(debut, horloge.instant()));
                vue.finir(etape);
            }
        };
    }
}
