package fr.care.controle.consultation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Sommaire;
import fr.care.controle.entrepot.FichierRepository;
import fr.care.controle.entrepot.Nuit;
import fr.care.controle.entrepot.NuitRepository;
import fr.care.controle.entrepot.SommaireRepository;
import fr.care.controle.evaluation.NuitCalculee;
import fr.care.controle.nuit.ContexteNuit;
import fr.care.controle.nuit.FaitsNuit;
import fr.care.controle.nuit.Inventaire;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.publication.ComparaisonPublications;
import fr.care.controle.restitution.publication.Edition;
import fr.care.controle.restitution.publication.ManifesteLu;
import fr.care.controle.restitution.publication.Publication;
import fr.care.controle.suivi.Changements;
import fr.care.controle.suivi.Chemin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Computes a published night again from what the database knows that it believed, and holds it against what was published. */
@Service
public class Rejeu {
    private final NuitsPubliees publiees;
    private final NuitRepository nuits;
    private final FaitsNuit faits;
    private final FichierRepository fichiers;
    private final SommaireRepository sommaires;

    public Rejeu(
            NuitsPubliees publiees,
            NuitRepository nuits,
            FaitsNuit faits,
            FichierRepository fichiers,
            SommaireRepository sommaires) {
        this.publiees = publiees;
        this.nuits = nuits;
        this.faits = faits;
        this.fichiers = fichiers;
        this.sommaires = sommaires;
    }

    /** With what a night is computed again. */
    public record Moyens(Parametres parametres, String texteCampagne, String versionLogiciel, Edition edition) {}

    /**
     * What came of it.
     *
     * @param rejoue where the night was written again
     * @param fichiers how many files were compared
     * @param differences a French line for each file that is not the published one
     * @param avertissements in French: what is not as on that night
     */
    public record Bilan(Path rejoue, int fichiers, List<String> differences, List<String> avertissements) {}

    /**
     * Replays a night.
     *
     * @param sorties where the night was published
     * @param vers a folder of its own, where the night is written again
     */
    public Bilan rejouer(LocalDate date, Moyens moyens, Path sorties, Path vers) {
        String campagne = moyens.parametres().id();
        publiees.choisir(campagne, Optional.of(date));
        Path publiee = sorties.resolve(campagne).resolve(date.toString());
        ManifesteLu manifeste = ManifesteLu.dans(publiee)
                .orElseThrow(() -> new DemandeSansReponse(
                        "Aucun résultat lisible dans « %s ». Donnez avec --sorties le dossier où la nuit a été publiée."
                                .formatted(publiee)));
        Path rejoue = Publication.publier(vers, calculer(date, moyens.parametres(), manifeste), moyens.edition())
                .dossier();
        ComparaisonPublications comparaison = ComparaisonPublications.entre(publiee, rejoue);
        return new Bilan(
                rejoue, comparaison.fichiers(), comparaison.differences(), avertissements(date, moyens, manifeste));
    }

    /** The versions are those that the published manifest names: they tell of that night, what differs is told apart. */
    private ResultatsNuit calculer(LocalDate date, Parametres parametres, ManifesteLu manifeste) {
        Faits crus = faits.de(parametres.id(), date);
        NuitCalculee calcul = NuitCalculee.de(crus, date, parametres);
        return new ResultatsCalcules(
                parametres.id(),
                date,
                manifeste.versionRegles(),
                manifeste.versionLogiciel(),
                fichiers.fichiers(parametres.id(), date),
                crus,
                calcul,
                nuits.publieeAvant(parametres.id(), date)
                        .map(veille -> changements(veille, date, parametres, crus, calcul))
                        .orElse(List.of()));
    }

    private List<Changement> changements(
            LocalDate veille, LocalDate date, Parametres parametres, Faits crus, NuitCalculee calcul) {
        Map<String, Sommaire> avant = sommaires.sommaires(parametres.id(), veille);
        Map<String, Sommaire> apres = calcul.candidats().stream()
                .map(candidat -> Sommaire.de(candidat.resultat()))
                .collect(Collectors.toMap(Sommaire::candidatId, s -> s, (a, b) -> a));
        Chemin chemin = new Chemin(faits.etats(parametres.id(), veille), crus.etats(), veille, date, parametres);
        return Changements.tous(avant, apres, chemin);
    }

    private List<String> avertissements(LocalDate date, Moyens moyens, ManifesteLu manifeste) {
        String campagne = moyens.parametres().id();
        String inventaire = fichiers.fichiers(campagne, date).stream()
                .map(f -> Inventaire.ligne(f.sha256(), f.chemin()))
                .collect(Collectors.joining());
        String empreinte = ContexteNuit.empreinte(inventaire, moyens.texteCampagne(), manifeste.versionLogiciel());
        boolean memeCampagne = nuits.nuit(campagne, date).map(Nuit::empreinte).equals(Optional.of(empreinte));
        List<String> avertissements = new ArrayList<>();
        if (!memeCampagne) {
            avertissements.add("le fichier de campagne n'est pas celui de la nuit : des verdicts peuvent différer");
        }
        if (!manifeste.versionLogiciel().equals(moyens.versionLogiciel())) {
            avertissements.add(
                    "la nuit a été calculée par la version %s du logiciel, celle-ci est la %s : des verdicts peuvent différer"
                            .formatted(manifeste.versionLogiciel(), moyens.versionLogiciel()));
        }
        return avertissements;
    }
}
