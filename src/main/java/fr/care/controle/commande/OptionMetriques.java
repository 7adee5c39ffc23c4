package fr.care.controle.commande;

import fr.care.controle.supervision.FichierMetriques;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a run writes what a supervision reads. */
final class OptionMetriques {
    @Option(
            names = "--metriques",
            paramLabel = "FICHIER",
            description = {
                "Écrit à la fin du passage, réussi ou non, un fichier .prom pour le collecteur",
                "« textfile » de node_exporter (Prometheus)."
            })
    private @Nullable Path chemin;

    /** The folder is tried first: a file that cannot be written is told before the night, not after it. */
    Optional<FichierMetriques> fichier() {
        Optional<Path> absolu = Optional.ofNullable(chemin).map(Path::toAbsolutePath);
        absolu.filter(Files::isDirectory).ifPresent(dossier -> {
            throw new ErreurUsage(
                    "--metriques « %s » est un dossier : donnez le nom d'un fichier .prom dans ce dossier."
                            .formatted(dossier));
        });
        absolu.map(Path::getParent).ifPresent(dossier -> Dossiers.inscriptible(dossier, "--metriques"));
        return absolu.map(FichierMetriques::new);
    }
}
