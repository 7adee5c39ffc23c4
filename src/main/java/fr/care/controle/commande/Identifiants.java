package fr.care.controle.commande;

import java.util.Properties;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** The account of the database, from where Spring will look for it: the environment or its configuration files. */
final class Identifiants {
    private Identifiants() {}

    static Properties lire() {
        ConfigurableEnvironment environnement = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environnement);
        Properties identifiants = new Properties();
        copier(environnement, "spring.datasource.username", identifiants, "user");
        copier(environnement, "spring.datasource.password", identifiants, "password");
        return identifiants;
    }

    private static void copier(ConfigurableEnvironment environnement, String de, Properties vers, String nom) {
        String valeur = environnement.getProperty(de);
        if (valeur != null) {
            vers.setProperty(nom, valeur);
        }
    }
}
