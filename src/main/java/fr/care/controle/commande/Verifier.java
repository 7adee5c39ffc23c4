package fr.care.controle.commande;

import fr.care.controle.restitution.publication.Verification;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that published results are still what was published. */
@Command(
        name = "verifier",
        description =
                "Vérifie qu'un dossier de résultats est intact : chaque fichier de son manifeste, sa taille, son SHA-256.",
        sortOptions = false,
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments :%n",
        optionListHeading = "%nOptions :%n",
        footerHeading = "%nCodes de retour :%n",
        footer = {
            "   0  le dossier est intact",
            "   1  échec technique",
            "   2  usage : le dossier n'existe pas",
            "   4  un fichier manque, est en trop ou est altéré"
        })
public final class Verifier implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DOSSIER",
            description = "Dossier des résultats d'une nuit, par exemple sorties/d1bis-2026/derniere.")
    private Path dossier;

    @Override
    public Integer call() {
        if (!Files.isDirectory(dossier)) {
            throw new ErreurUsage(
                    "Le dossier « %s » n'existe pas. Donnez le dossier des résultats d'une nuit, celui qui contient manifeste.json."
                            .formatted(dossier));
        }
        Verification verification = Verification.de(dossier);
        PrintWriter sortie = spec.commandLine().getOut();
        if (verification.intact()) {
            sortie.println(
                    "%s : intact, %d fichiers conformes au manifeste.".formatted(dossier, verification.fichiers()));
            return CodeRetour.REUSSITE.valeur();
        }
        verification.ecarts().forEach(ecart -> sortie.println("%s : %s".formatted(ecart.fichier(), ecart.quoi())));
        sortie.println(
                "%s : %d écart(s). Pour republier la nuit telle qu'elle était, relancez-la avec les mêmes fichiers."
                        .formatted(dossier, verification.ecarts().size()));
        return CodeRetour.CONTROLE_NEGATIF.valeur();
    }
}
