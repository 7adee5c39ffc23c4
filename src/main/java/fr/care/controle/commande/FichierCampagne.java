package fr.care.controle.commande;

import fr.care.controle.campagne.CampagneInvalide;
import fr.care.controle.campagne.CampagneYaml;
import fr.care.controle.campagne.Parametres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The parameters of the campaign, with the text they were read from. */
record FichierCampagne(String texte, Parametres parametres) {
    private static final String LIVREE = "d1bis-2026";

    /** A delivered campaign by its name, else the file of that path; the delivered one when nothing is asked. */
    static FichierCampagne lire(Optional<String> demande) {
        String nom = demande.orElse(LIVREE);
        String texte = nom.equals(LIVREE) ? livree() : fichier(nom);
        try {
            return new FichierCampagne(texte, CampagneYaml.lire(texte));
        } catch (CampagneInvalide e) {
            throw new ErreurUsage(
                    "%s : %s. Corrigez le fichier de campagne, puis relancez.".formatted(nom, e.getMessage()));
        }
    }

    private static String livree() {
        try (InputStream flux = FichierCampagne.class.getResourceAsStream("/campagnes/" + LIVREE + ".yml")) {
            if (flux == null) {
                throw new IllegalStateException("the program carries no campaign");
            }
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fichier(String nom) {
        Path chemin = Path.of(nom);
        if (!Files.isRegularFile(chemin)) {
            throw new ErreurUsage(
                    "Campagne inconnue « %s » : ni une campagne livrée (%s), ni un fichier. Donnez avec --campagne un fichier YAML de campagne."
                            .formatted(nom, LIVREE));
        }
        try {
            return Files.readString(chemin);
        } catch (IOException e) {
            throw new ErreurUsage(
                    "Le fichier de campagne « %s » ne peut pas être lu en UTF-8. Vérifiez ses droits et son encodage."
                            .formatted(nom));
        }
    }
}
