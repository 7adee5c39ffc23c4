package fr.care.controle.commande;

import fr.care.controle.consultation.Rejeu;
import fr.care.controle.consultation.Rejeu.Bilan;
import fr.care.controle.consultation.Rejeu.Moyens;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Computes a past night again and says whether it gives the published bytes. */
@Command(
        name = "rejouer",
        description = {
            "Recalcule une nuit publiée à partir de ce qui était su alors, et compare ses fichiers à ceux de la publication.",
            "N'écrit ni dans la base, ni dans le dossier publié."
        },
        sortOptions = false,
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n",
        footerHeading = "%nCodes de retour :%n",
        footer = {
            "   0  mêmes octets que la publication",
            "   1  échec technique",
            "   2  usage ou configuration : nuit ou publication inconnues",
            "   4  au moins un fichier diffère",
            "  75  une autre exécution tient la base"
        })
public final class Rejouer implements Callable<Integer> {
    @ParentCommand
    private Racine racine;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "AAAA-MM-JJ",
            description = "Date de contrôle de la nuit à rejouer.")
    private LocalDate date;

    @Option(
            names = "--sorties",
            paramLabel = "DOSSIER",
            defaultValue = "./sorties",
            description = {"Dossier où la nuit est publiée", "(par défaut : ${DEFAULT-VALUE})."})
    private Path sorties;

    @Option(
            names = "--vers",
            paramLabel = "DOSSIER",
            description = "Dossier où garder la nuit rejouée (par défaut : elle n'est pas gardée).")
    private @Nullable Path vers;

    @Mixin
    private OptionsHistorique historique;

    @Mixin
    private OptionCle cle;

    @Override
    public Integer call() throws IOException {
        FichierCampagne campagne = historique.campagne();
        Moyens moyens = new Moyens(
                campagne.parametres(),
                campagne.texte(),
                Versions.logiciel(),
                Editions.de(
                        campagne.parametres(), cle.lire(campagne.parametres().id()), Optional.empty()));
        if (vers != null) {
            return rejouer(moyens, aPart(vers), true);
        }
        Path atelier = Files.createTempDirectory("rejeu");
        try {
            return rejouer(moyens, atelier, false);
        } finally {
            FileSystemUtils.deleteRecursively(atelier);
        }
    }

    private Path aPart(Path dossier) throws IOException {
        Dossiers.inscriptible(dossier, "--vers");
        if (Files.exists(sorties) && Files.isSameFile(dossier, sorties)) {
            throw new ErreurUsage(
                    "--vers et --sorties sont le même dossier « %s », où un rejeu n'écrit jamais. Donnez un autre dossier avec --vers."
                            .formatted(dossier));
        }
        return dossier;
    }

    private int rejouer(Moyens moyens, Path atelier, boolean garde) {
        Bilan bilan = Application.consulter(
                historique.base(), racine.debug(), Rejeu.class, rejeu -> rejeu.rejouer(date, moyens, sorties, atelier));
        PrintWriter erreurs = spec.commandLine().getErr();
        bilan.avertissements().forEach(a -> erreurs.println("Attention : " + a + "."));
        PrintWriter sortie = spec.commandLine().getOut();
        bilan.differences().forEach(sortie::println);
        boolean memes = bilan.differences().isEmpty();
        sortie.println(
                memes
                        ? "Nuit du %s rejouée : mêmes octets que la publication, %d fichiers."
                                .formatted(date, bilan.fichiers())
                        : "Nuit du %s rejouée : %d écart(s) avec la publication, qui a %d fichiers."
                                .formatted(date, bilan.differences().size(), bilan.fichiers()));
        if (garde) {
            sortie.println("Nuit rejouée : " + bilan.rejoue());
        }
        return (memes ? CodeRetour.REUSSITE : CodeRetour.CONTROLE_NEGATIF).valeur();
    }
}
