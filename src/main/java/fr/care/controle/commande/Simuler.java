package fr.care.controle.commande;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.consultation.Hypothese;
import fr.care.controle.consultation.Simulation;
import fr.care.controle.consultation.Simulation.Bilan;
import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.restitution.fiche.TexteSimulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Says what hypotheses would change for one candidate. */
@Command(
        name = "simuler",
        description = {
            "Compare ce qui est publié d'un candidat à ce que donneraient des hypothèses, sans toucher à l'historique.",
            "Les pièces justificatives restent celles qui sont connues."
        },
        sortOptions = false,
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments :%n",
        optionListHeading = "%nOptions :%n",
        footerHeading = "%nCodes de retour :%n",
        footer = {
            "   0  simulation faite",
            "   1  échec technique",
            "   2  usage ou configuration : candidat, AD, périmètre ou nuit inconnus",
            "  75  une autre exécution tient la base"
        })
public final class Simuler implements Callable<Integer> {
    @ParentCommand
    private Racine racine;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CANDIDAT", description = "Identifiant du candidat.")
    private String candidat;

    @Option(names = "--depot-le", paramLabel = "AAAA-MM-JJ", description = "Le dossier est déposé ce jour-là.")
    private @Nullable LocalDate depotLe;

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            description = {
                "Date du contrôle simulé (par défaut : la dernière nuit publiée,",
                "ou la plus tardive des hypothèses)."
            })
    private @Nullable LocalDate date;

    @Option(
            names = "--audit-ads",
            paramLabel = "AD=SCORE@AAAA-MM-JJ",
            description = "Un audit ADS, lancé et fini ce jour-là ; répétable.")
    private List<String> auditsAds = new ArrayList<>();

    @Option(
            names = "--audit-exposition",
            paramLabel = "PERIMETRE=OK|CRITIQUE@AAAA-MM-JJ",
            description = "Un audit d'exposition, avec ou sans constat critique ; répétable.")
    private List<String> auditsExposition = new ArrayList<>();

    @Option(
            names = "--exercice",
            paramLabel = "NIVEAU[:FINESS]@AAAA-MM-JJ",
            description =
                    "Un exercice de crise (EG, EJ ou GHT), directions impliquées, SI unique, rapport remis ; répétable.")
    private List<String> exercices = new ArrayList<>();

    @Option(
            names = "--club-ssi",
            paramLabel = "AAAA-MM-JJ",
            description = "Inscription au Club SSI ce jour-là ; compte si SILENE est sollicité.")
    private @Nullable LocalDate clubSsi;

    @Mixin
    private OptionsHistorique historique;

    @Override
    public Integer call() {
        List<Hypothese> hypotheses = hypotheses();
        Parametres parametres = historique.campagne().parametres();
        Bilan bilan = Application.consulter(
                historique.base(),
                racine.debug(),
                Simulation.class,
                simulation -> simulation.simuler(parametres, candidat, Optional.ofNullable(date), hypotheses));
        spec.commandLine().getOut().print(TexteSimulation.de(titre(bilan, hypotheses), bilan.publie(), bilan.simule()));
        return CodeRetour.REUSSITE.valeur();
    }

    private List<Hypothese> hypotheses() {
        List<Hypothese> hypotheses = new ArrayList<>();
        auditsAds.forEach(texte -> hypotheses.add(LectureHypotheses.auditAds(texte)));
        auditsExposition.forEach(texte -> hypotheses.add(LectureHypotheses.auditExposition(texte)));
        exercices.forEach(texte -> hypotheses.add(LectureHypotheses.exercice(texte)));
        if (depotLe != null) {
            hypotheses.add(new Hypothese.Depot(depotLe));
        }
        if (clubSsi != null) {
            hypotheses.add(new Hypothese.ClubSsi(clubSsi));
        }
        return hypotheses;
    }

    private static String titre(Bilan bilan, List<Hypothese> hypotheses) {
        Candidat candidat = bilan.publie().candidat();
        StringBuilder titre = new StringBuilder("%s, %s : nuit publiée du %s, contrôle simulé au %s"
                .formatted(candidat.id(), candidat.denomination(), bilan.nuit(), bilan.date()));
        hypotheses.forEach(h -> titre.append("\n  - ").append(h.phrase()));
        return titre.toString();
    }
}
