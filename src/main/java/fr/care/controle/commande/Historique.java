package fr.care.controle.commande;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.entrepot.HistoriqueRepository;
import fr.care.controle.restitution.NuitPassee;
import fr.care.controle.restitution.resume.TexteHistorique;
import fr.care.controle.restitution.tableau.FormatCsv;
import fr.care.controle.restitution.tableau.TableauHistorique;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells the nights of a campaign: how each ended, how long it took, what it counted. */
@Command(
        name = "historique",
        description = "Montre les nuits d'une campagne : état, durée, comptes, code de retour.",
        sortOptions = false,
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n",
        footerHeading = "%nCodes de retour :%n",
        footer = {
            "   0  nuits montrées, même s'il n'y en a aucune",
            "   1  échec technique",
            "   2  usage ou configuration",
            "  75  une autre exécution tient la base"
        })
public final class Historique implements Callable<Integer> {
    /** How the nights are written. */
    enum Format {
        texte,
        csv,
        json
    }

    @ParentCommand
    private Racine racine;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OptionsHistorique historique;

    @Option(
            names = "--depuis",
            paramLabel = "AAAA-MM-JJ",
            defaultValue = "0001-01-01",
            description = "Première date de contrôle montrée.")
    private LocalDate depuis;

    @Option(
            names = "--jusqu-a",
            paramLabel = "AAAA-MM-JJ",
            defaultValue = "9999-12-31",
            description = "Dernière date de contrôle montrée.")
    private LocalDate jusqua;

    @Option(
            names = "--format",
            paramLabel = "texte|csv|json",
            defaultValue = "texte",
            description = "Forme de la liste (par défaut : ${DEFAULT-VALUE}).")
    private Format format;

    @Override
    public Integer call() {
        Parametres parametres = historique.campagne().parametres();
        List<NuitPassee> nuits = Application.consulter(
                historique.base(),
                racine.debug(),
                HistoriqueRepository.class,
                depot -> depot.nuits(parametres.id(), depuis, jusqua));
        PrintWriter sortie = spec.commandLine().getOut();
        switch (format) {
            case texte -> sortie.print(TexteHistorique.de(parametres.id(), nuits));
            case csv ->
                TableauHistorique.csv(
                        nuits, FormatCsv.deNom(parametres.csv().nom()).orElseThrow(), sortie);
            case json -> sortie.print(TableauHistorique.json(nuits));
        }
        return CodeRetour.REUSSITE.valeur();
    }
}
