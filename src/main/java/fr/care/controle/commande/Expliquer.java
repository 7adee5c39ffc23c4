package fr.care.controle.commande;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.consultation.NuitsPubliees;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.nuit.ReglementCampagne;
import fr.care.controle.restitution.fiche.Fiche;
import fr.care.controle.restitution.fiche.JsonFiche;
import fr.care.controle.restitution.fiche.TexteFiche;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Explains the verdicts of one candidate. */
@Command(
        name = "expliquer",
        description = "Explique les verdicts d'un candidat : règle, mesure, raisons, preuves, ce qui les changerait.",
        sortOptions = false,
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments :%n",
        optionListHeading = "%nOptions :%n",
        footerHeading = "%nCodes de retour :%n",
        footer = {
            "   0  verdicts expliqués",
            "   1  échec technique",
            "   2  usage ou configuration : candidat, objectif ou nuit inconnus",
            "  75  une autre exécution tient la base"
        })
public final class Expliquer implements Callable<Integer> {
    /** How the explanation is written. */
    enum Format {
        texte,
        json
    }

    @ParentCommand
    private Racine racine;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CANDIDAT", description = "Identifiant du candidat.")
    private String candidat;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OBJECTIF",
            description = "Objectif, par exemple O1.A (par défaut : tous).")
    private @Nullable String objectif;

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            description = "Date de contrôle de la nuit (par défaut : la dernière publiée).")
    private @Nullable LocalDate date;

    @Option(
            names = "--format",
            paramLabel = "texte|json",
            defaultValue = "texte",
            description = "Forme de l'explication (par défaut : ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private OptionsHistorique historique;

    @Override
    public Integer call() {
        Optional<Objectif> demande = Optional.ofNullable(objectif).map(Objectifs::lire);
        Parametres parametres = historique.campagne().parametres();
        Fiche fiche = Application.consulter(historique.base(), racine.debug(), NuitsPubliees.class, nuits -> {
            LocalDate nuit = nuits.choisir(parametres.id(), Optional.ofNullable(date));
            return new Fiche(
                    nuits.candidat(parametres.id(), nuit, candidat),
                    nuit,
                    demande,
                    ReglementCampagne.de(parametres).citations());
        });
        spec.commandLine().getOut().print(format == Format.json ? JsonFiche.de(fiche) : TexteFiche.de(fiche));
        return CodeRetour.REUSSITE.valeur();
    }
}
