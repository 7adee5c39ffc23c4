package fr.care.controle.commande;

import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import fr.care.controle.source.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what is expected of the files of each tabular source, for those who make the exports and the tools that check them. */
@Command(
        name = "schemas",
        description = "Écrit le schéma (Table Schema) des fichiers CSV attendus, un par source.",
        sortOptions = false,
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n",
        footerHeading = "%nCodes de retour :%n",
        footer = {"   0  schémas écrits", "   1  échec technique", "   2  usage ou configuration"})
public final class Schemas implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--dossier",
            required = true,
            paramLabel = "DOSSIER",
            description = "Dossier où écrire les fichiers SOURCE.schema.json ; ceux du même nom sont remplacés.")
    private Path dossier;

    @Override
    public Integer call() {
        Dossiers.inscriptible(dossier, "--dossier");
        List<Source> sources = Sources.TOUTES.stream()
                .filter(source -> !source.schema().formulaires())
                .toList();
        for (Source source : sources) {
            Path fichier = dossier.resolve(source.nom() + ".schema.json");
            try {
                Files.writeString(fichier, TableSchema.json(source.schemaFichiers()));
            } catch (IOException e) {
                throw new ErreurUsage(
                        "Le schéma « %s » ne peut pas être écrit. Vérifiez ses droits et la place sur le disque, puis relancez la commande."
                                .formatted(fichier));
            }
        }
        spec.commandLine().getOut().println("%d schémas écrits dans %s".formatted(sources.size(), dossier));
        return CodeRetour.REUSSITE.valeur();
    }
}
