package fr.care.controle.commande;

import fr.care.controle.restitution.region.Pseudonymes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
     * The pseudonyms of a campaign. A key that exists is read at once, for a bad one stops the command before it works; one that does
     * not is made when it is first used.
     *
     * @param avertir told, in French, that a key was made
     */
    Supplier<Pseudonymes> creerOuLire(String campagne, Consumer<String> avertir) {
        Path chemin = chemin(campagne);
        Optional<Pseudonymes> connue = environnement();
        return connue.isPresent() || Files.exists(chemin)
                ? lire(campagne)
                : () -> new Pseudonymes(FichierCle.creerOuLire(chemin, avertir));
    }

    /** The pseudonyms of a campaign whose key exists. */
    Supplier<Pseudonymes> lire(String campagne) {
        Pseudonymes pseudonymes = environnement().orElseGet(() -> new Pseudonymes(FichierCle.lire(chemin(campagne))));
        return () -> pseudonymes;
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
