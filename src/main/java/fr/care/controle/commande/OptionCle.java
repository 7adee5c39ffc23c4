package fr.care.controle.commande;

import fr.care.controle.restitution.region.Pseudonymes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the key of the pseudonyms is: the option, else the environment, else a file beside the default database. */
final class OptionCle {
    static final String VARIABLE = "CARE_CLE_PSEUDONYMES";

    @Option(
            names = "--cle-pseudonymes",
            paramLabel = "FICHIER",
            description = {
                "Clé des pseudonymes des dossiers régionaux, fichier de droits 0600",
                "(par défaut : la variable " + VARIABLE + ", sinon ./donnees/<campagne>.cle)."
            })
    private @Nullable Path fichier;

    /**
     * The pseudonyms of a campaign; a key that does not exist yet is made.
     *
     * @param avertir told, in French, that a key was made
     */
    Pseudonymes creerOuLire(String campagne, Consumer<String> avertir) {
        return environnement().orElseGet(() -> new Pseudonymes(FichierCle.creerOuLire(chemin(campagne), avertir)));
    }

    /** The pseudonyms of a campaign whose key exists. */
    Pseudonymes lire(String campagne) {
        return environnement().orElseGet(() -> new Pseudonymes(FichierCle.lire(chemin(campagne))));
    }

    private Optional<Pseudonymes> environnement() {
        return fichier == null
                ? Optional.ofNullable(System.getenv(VARIABLE))
                        .map(texte -> new Pseudonymes(FichierCle.verifier(texte, "La variable " + VARIABLE)))
                : Optional.empty();
    }

    private Path chemin(String campagne) {
        return fichier == null ? Path.of("donnees", campagne + ".cle") : fichier;
    }
}
