package fr.care.controle.commande;

import fr.care.controle.generation.Bilan;
import fr.care.controle.generation.Generation;
import fr.care.controle.generation.Plan;
import fr.care.controle.generation.Taille;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a made-up campaign, of any size. */
@Command(
        name = "generer",
        description =
                "Écrit une campagne inventée, de la taille voulue : tous les exports et formulaires, nuit par nuit, toujours"
                        + " les mêmes pour une même graine.",
        sortOptions = false,
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n",
        footerHeading = "%nCodes de retour :%n",
        footer = {"   0  campagne écrite", "   1  échec technique", "   2  usage : un nombre hors de ses bornes"})
public final class Generer implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--dossier",
            required = true,
            paramLabel = "DOSSIER",
            description = "Dossier où écrire un dépôt par nuit, nommé par sa date.")
    private Path dossier;

    @Option(
            names = "--campagne",
            paramLabel = "FICHIER",
            description =
                    "Fichier YAML de la campagne dont les bornes sont essayées, ou nom d'une campagne livrée (par défaut :"
                            + " d1bis-2026).")
    private @Nullable String campagne;

    @Option(
            names = "--candidats",
            paramLabel = "N",
            description = "Nombre de candidats (par défaut, celui de la taille).")
    private @Nullable Integer candidats;

    @Option(
            names = "--taille",
            paramLabel = "nationale|x10",
            defaultValue = "nationale",
            description =
                    "nationale : 2 000 candidats, 500 Mo environ ; x10 : dix fois plus (par défaut ${DEFAULT-VALUE}).")
    private Taille taille;

    @Option(
            names = "--graine",
            paramLabel = "G",
            defaultValue = "1",
            description = "Entier dont tout découle (par défaut ${DEFAULT-VALUE}).")
    private long graine;

    @Option(
            names = "--nuits",
            paramLabel = "K",
            defaultValue = "1",
            description = "Nombre de nuits successives (par défaut ${DEFAULT-VALUE}).")
    private int nuits;

    @Option(
            names = "--degats",
            paramLabel = "P",
            defaultValue = "1",
            description =
                    "Lignes abîmées pour mille chez les candidats ordinaires, de 0 à 50, jamais assez pour qu'un fichier soit"
                            + " refusé (par défaut ${DEFAULT-VALUE}).")
    private int degats;

    @Override
    public Integer call() throws IOException {
        int combien = candidats == null ? taille.candidats() : candidats;
        exiger("--candidats", combien, 1, Taille.X10.candidats());
        exiger("--nuits", nuits, 1, 100);
        exiger("--degats", degats, 0, 50);
        List<Bilan> bilans = Generation.generer(new Plan(
                FichierCampagne.lire(Optional.ofNullable(campagne)).parametres(),
                combien,
                graine,
                dossier,
                nuits,
                degats));
        PrintWriter sortie = spec.commandLine().getOut();
        sortie.println("%-24s%10s%14s%16s".formatted("Source", "Fichiers", "Lignes", "Octets"));
        bilans.forEach(bilan -> sortie.println(
                "%-24s%10d%14d%16d".formatted(bilan.source(), bilan.fichiers(), bilan.lignes(), bilan.octets())));
        sortie.println();
        sortie.println("Candidats : %d, nuits : %d, à partir du %s, dans %s"
                .formatted(combien, nuits, Plan.PREMIERE_NUIT, dossier));
        return CodeRetour.REUSSITE.valeur();
    }

    private static void exiger(String option, int valeur, int min, int max) {
        if (valeur < min || valeur > max) {
            throw new ErreurUsage("%s : %d, un nombre de %d à %d est attendu.".formatted(option, valeur, min, max));
        }
    }
}
