package fr.care.controle.commande;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which history a command looks into: a database, and a campaign of it. */
final class OptionsHistorique {
    @Option(
            names = "--base",
            paramLabel = "URL_JDBC",
            defaultValue = "jdbc:h2:file:./donnees/controle",
            description = {"Base de données H2 ou PostgreSQL", "(par défaut : ${DEFAULT-VALUE})."})
    private String base;

    @Option(
            names = "--campagne",
            paramLabel = "FICHIER",
            description = "Fichier YAML de la campagne, ou nom d'une campagne livrée (par défaut : d1bis-2026).")
    private @Nullable String campagne;

    String base() {
        return base;
    }

    FichierCampagne campagne() {
        return FichierCampagne.lire(Optional.ofNullable(campagne));
    }
}
