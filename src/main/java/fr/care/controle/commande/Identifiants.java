package fr.care.controle.commande;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** The account of the database, from where Spring will look for it: the environment or its configuration files. */
final class Identifiants {
    private static final List<String> ANNONCES = List.of(
            "spring.config.import",
            "spring.config.location",
            "spring.config.additional-location",
            "spring.config.additionallocation",
            "spring.config.name",
            "spring.profiles.active");
    private static final List<String> FICHIERS =
            List.of("config", "application.yml", "application.yaml", "application.properties");

    private Identifiants() {}

    static Properties lire() {
        ConfigurableEnvironment environnement = new StandardEnvironment();
        if (configure(environnement)) {
            ConfigDataEnvironmentPostProcessor.applyTo(environnement);
        }
        Properties identifiants = new Properties();
        copier(environnement, "spring.datasource.username", identifiants, "user");
        copier(environnement, "spring.datasource.password", identifiants, "password");
        return identifiants;
    }

    /** Whether there are files to look into: to look for them takes half of the second that a loser has. */
    private static boolean configure(ConfigurableEnvironment environnement) {
        return ANNONCES.stream().anyMatch(environnement::containsProperty)
                || FICHIERS.stream().anyMatch(fichier -> Files.exists(Path.of(fichier)));
    }

    private static void copier(ConfigurableEnvironment environnement, String de, Properties vers, String nom) {
        String valeur = environnement.getProperty(de);
        if (valeur != null) {
            vers.setProperty(nom, valeur);
        }
    }
}
