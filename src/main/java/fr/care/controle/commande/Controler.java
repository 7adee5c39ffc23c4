package fr.care.controle.commande;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.entrepot.Empreinte;
import fr.care.controle.nuit.ContexteNuit;
import fr.care.controle.nuit.Inventaire;
import fr.care.controle.nuit.NuitPubliee;
import fr.care.controle.nuit.Progression;
import fr.care.controle.nuit.Titulaire;
import fr.care.controle.nuit.Verrou;
import fr.care.controle.restitution.publication.Droits;
import fr.care.controle.restitution.publication.Edition;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Controls the drop of one night and publishes its results. */
@Command(
        name = "controler",
        description = "Contrôle un dépôt d'exports et publie les résultats de la nuit.",
        sortOptions = false,
        synopsisHeading = "Usage : ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n",
        footerHeading = "%nCodes de retour :%n",
        footer = {
            "   0  résultats publiés",
            "   1  échec technique : relancer la même commande reprend où elle s'est arrêtée",
            "   2  usage ou configuration",
            "   3  résultats publiés, avec des lignes rejetées",
            "   4  rien n'est publié : un contrôle a refusé la nuit",
            "  75  une autre exécution tient la base"
        })
public final class Controler implements Callable<Integer> {
    @ParentCommand
    private Racine racine;

    @Spec
    private CommandSpec spec;

    @Option(names = "--depot", required = true, paramLabel = "DOSSIER", description = "Dossier des exports de la nuit.")
    private Path depot;

    @Option(
            names = "--date-controle",
            paramLabel = "AAAA-MM-JJ",
            description = "Date du contrôle (par défaut : aujourd'hui, heure de Paris).")
    private @Nullable LocalDate dateControle;

    @Option(
            names = "--sorties",
            paramLabel = "DOSSIER",
            defaultValue = "./sorties",
            description = {"Dossier où publier les résultats", "(par défaut : ${DEFAULT-VALUE})."})
    private Path sorties;

    @Option(
            names = "--base",
            paramLabel = "URL_JDBC",
            defaultValue = "jdbc:h2:file:./donnees/controle",
            description = {"Base de données H2 ou PostgreSQL", "(par défaut : ${DEFAULT-VALUE})."})
    private String base;

    @Option(
            names = "--campagne",
            paramLabel = "FICHIER",
            description = "Fichier YAML de la campagne, ou nom d'une campagne livrée (par défaut : d1bis-2026).")
    private @Nullable String campagne;

    @Option(
            names = "--progression",
            paramLabel = "auto|aucune|texte",
            defaultValue = "auto",
            description = "Suivi sur la sortie d'erreur (par défaut : ${DEFAULT-VALUE}).")
    private ModeProgression progression;

    @Option(
            names = "--confirmer",
            description = "Publie même si beaucoup de statuts ou d'euros changent depuis la nuit précédente.")
    private boolean confirmee;

    @Option(
            names = "--droits",
            paramLabel = "FICHIER",
            description = {
                "Groupe de chaque région (CSV « region;groupe ») : son dossier, de droits 0750,",
                "n'est lu que par lui."
            })
    private @Nullable Path droits;

    @Mixin
    private OptionCle cle;

    @Mixin
    private OptionMetriques metriques;

    private final Clock horloge;

    Controler(Clock horloge) {
        this.horloge = horloge;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate date = Optional.ofNullable(dateControle).orElseGet(() -> LocalDate.now(horloge));
        Releve releve = new Releve(
                metriques.fichier(), date, horloge, spec.commandLine().getErr());
        return releve.suivre(() -> controler(date, releve));
    }

    private int controler(LocalDate date, Releve releve) throws Exception {
        Dossiers.lisible(depot);
        Dossiers.inscriptible(sorties, "--sorties");
        // A run that finds the database taken leaves within a second: before it reads or hashes anything.
        try (Verrou verrou = Jdbc.verrouiller(base, Titulaire.courant(date, horloge))) {
            return controler(date, verrou, releve);
        }
    }

    private int controler(LocalDate date, Verrou verrou, Releve releve) throws Exception {
        FichierCampagne fichier = FichierCampagne.lire(Optional.ofNullable(campagne));
        releve.campagne(fichier.parametres().id());
        Progression suivi = releve.mesurer(progression.creer(spec.commandLine().getErr(), horloge));
        Edition edition = edition(fichier.parametres(), suivi);
        ContexteNuit contexte = contexte(date, fichier, Inventaire.de(depot), edition);
        contexte.inventaire()
                .inconnus()
                .forEach(nom -> suivi.avertir(nom + " : fichier ignoré, il n'est d'aucune source"));
        NuitPubliee nuit = releve.publiee(Application.executer(base, racine.debug(), contexte, verrou, suivi));
        PrintWriter sortie = spec.commandLine().getOut();
        if (nuit.dejaPubliee()) {
            sortie.println("Nuit déjà publiée avec les mêmes fichiers : mêmes résultats, publiés de nouveau.");
        }
        sortie.println(nuit.resume().texte(nuit.dossier()));
        return nuit.fin().codeRetour();
    }

    private Edition edition(Parametres parametres, Progression suivi) {
        Optional<Droits> accordes =
                Optional.ofNullable(droits).map(chemin -> FichierDroits.lire(chemin, parametres.regions()));
        return Editions.de(parametres, cle.creerOuLire(parametres.id(), suivi::avertir), accordes);
    }

    private ContexteNuit contexte(LocalDate date, FichierCampagne fichier, Inventaire inventaire, Edition edition) {
        Parametres parametres = fichier.parametres();
        String version = Versions.logiciel();
        String empreinte = ContexteNuit.empreinte(inventaire.texte(), fichier.texte(), version);
        String reglages = Empreinte.sha256(fichier.texte() + version);
        return new ContexteNuit(
                parametres, date, depot, sorties, inventaire, empreinte, reglages, version, confirmee, edition);
    }
}
