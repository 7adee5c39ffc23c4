package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.json.Json;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.phrase.ValeursFr;
import fr.care.controle.restitution.resume.Resume;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code rapport.html}: one file that asks nothing of any network. Figures and their tables stand without a script; the list is
 * searched and the sheets are opened by one script, allowed by its fingerprint, from data packed in the page.
 */
public final class RapportHtml {
    private static final Ressource STYLE = Ressource.lire("rapport.css");
    private static final Ressource SCRIPT = Ressource.lire("rapport.js");

    private final ResultatsNuit resultats;
    private final Reglement reglement;
    private final List<LigneSynthese> lignes;
    private final List<Changement> changements;

    private RapportHtml(ResultatsNuit resultats, Reglement reglement) {
        this.resultats = resultats;
        this.reglement = reglement;
        try (Stream<LigneSynthese> syntheses = resultats.syntheses();
                Stream<Changement> mouvements = resultats.changements()) {
            lignes = syntheses.toList();
            changements = mouvements.toList();
        }
    }

    /** Writes the page of a night, or of a region when the results are cut to one; does not close the writer. */
    public static void ecrire(ResultatsNuit resultats, Reglement reglement, Writer sortie) throws IOException {
        sortie.write(new RapportHtml(resultats, reglement).page());
    }

    private String page() {
        Html html = new Html();
        html.brut("<!DOCTYPE html>\n");
        html.balise("html", List.of("lang", "fr"), racine -> {
            racine.balise("head", this::entete);
            racine.balise("body", this::corps);
        });
        return html + "\n";
    }

    private void entete(Html html) {
        html.vide("meta", "charset", "utf-8");
        html.vide(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src " + STYLE.empreinte() + "; script-src " + SCRIPT.empreinte()
                        + "; base-uri 'none'; form-action 'none'");
        html.vide("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.vide("meta", "name", "referrer", "content", "no-referrer");
        html.balise("title", titre());
        html.balise("style", style -> style.brut(STYLE.contenu()));
    }

    private String titre() {
        return "Contrôle CaRE, nuit du " + ValeursFr.jour(resultats.dateControle())
                + resultats.region().map(code -> ", " + reglement.region(code)).orElse("");
    }

    private void corps(Html html) {
        Chiffres chiffres = Chiffres.de(Resume.de(resultats), lignes);
        boolean nationale = resultats.region().isEmpty();
        html.balise("a", List.of("class", "evitement", "href", "#contenu"), "Aller au contenu");
        html.balise("header", List.of("id", "tete"), tete -> {
            tete.balise("h1", List.of("id", "titre"), titre());
            tete.balise(
                    "p",
                    "Campagne " + resultats.campagne() + ", règles " + resultats.versionRegles() + ", logiciel "
                            + resultats.versionLogiciel() + ". "
                            + (nationale ? "Toutes les régions." : "Cette région seule."));
            tete.balise(
                    "nav",
                    List.of("aria-label", "Sommaire"),
                    nav -> nav.balise("ul", liste -> {
                        lien(liste, "#nouveautes", "Nouveautés");
                        lien(liste, "#images", "En images");
                        lien(liste, "#lectures-titre", "Lectures du règlement");
                        lien(liste, "#candidats", "Candidats");
                        lien(liste, "synthese.xlsx", "Classeur");
                    }));
        });
        html.balise("main", List.of("id", "contenu", "tabindex", "-1"), contenu -> {
            contenu.balise(
                    "p",
                    List.of("id", "erreur-donnees", "role", "alert", "hidden", ""),
                    "Ce navigateur ne sait pas ouvrir les données de la page. Mettez-le à jour, ou lisez synthese.xlsx.");
            Nouveautes.ecrire(
                    contenu,
                    changements,
                    lignes.stream()
                            .collect(Collectors.toMap(
                                    l -> l.candidat().id(), l -> l.candidat().denomination())));
            images(contenu, chiffres, nationale);
            contenu.balise("section", List.of("aria-labelledby", "lectures-titre"), section -> {
                section.balise("h2", List.of("id", "lectures-titre"), "Ce qui tient à une lecture du règlement");
                Lectures.ecrire(section, chiffres);
            });
            new ListeCandidats(lignes, reglement, nationale).ecrire(contenu);
        });
        html.balise(
                "section",
                List.of("id", "fiche", "hidden", "", "aria-labelledby", "fiche-titre"),
                fiche -> fiche.texte(""));
        html.balise(
                "script",
                List.of("type", "application/octet-stream", "id", "donnees"),
                script -> script.brut(Paquet.de(donnees())));
        html.balise("script", script -> script.brut(SCRIPT.contenu()));
    }

    private static void lien(Html html, String adresse, String texte) {
        html.balise("li", li -> li.balise("a", List.of("href", adresse), texte));
    }

    private void images(Html html, Chiffres chiffres, boolean nationale) {
        html.balise("section", List.of("id", "images", "aria-labelledby", "titre-images"), section -> {
            section.balise("h2", List.of("id", "titre-images"), "La nuit en images");
            section.balise("div", List.of("class", "grille"), grille -> {
                Images.statuts(grille, chiffres);
                Images.euros(grille, chiffres);
                Images.objectifs(grille, chiffres);
                Images.echeances(grille, chiffres);
                if (nationale) {
                    new CarteRegions(chiffres, reglement).ecrire(grille);
                }
            });
        });
    }

    private String donnees() {
        ObjectNode donnees = Json.objet();
        donnees.put("nuit", resultats.dateControle().toString());
        donnees.put("ecartMax", reglement.ecartMaximal());
        donnees.put("ecartMoyen", reglement.ecartMoyen());
        ObjectNode regions = donnees.putObject("regions");
        reglement.regions().keySet().stream()
                .filter(code ->
                        resultats.region().isEmpty() || resultats.region().get().equals(code))
                .forEach(code -> regions.put(code, reglement.region(code)));
        ObjectNode objectifs = donnees.putObject("objectifs");
        for (Objectif objectif : Objectif.values()) {
            objectifs.putArray(objectif.numero()).add(objectif.intitule()).add(reglement.citation(objectif));
        }
        ObjectNode lectures = donnees.putObject("lectures");
        for (Lecture lecture : Lecture.values()) {
            lectures.putArray(lecture.name()).add(lecture.defaut()).add(lecture.autre());
        }
        DonneesCandidats format = new DonneesCandidats(resultats.dateControle());
        Map<String, List<Anomalie>> anomalies;
        try (Stream<Anomalie> toutes = resultats.anomalies()) {
            anomalies = toutes.collect(Collectors.groupingBy(Anomalie::candidatId));
        }
        Map<String, List<Changement>> parCandidat =
                changements.stream().collect(Collectors.groupingBy(Changement::candidatId));
        ArrayNode candidats = donnees.putArray("candidats");
        for (LigneSynthese ligne : lignes) {
            String id = ligne.candidat().id();
            candidats.add(
                    format.de(ligne, anomalies.getOrDefault(id, List.of()), parCandidat.getOrDefault(id, List.of())));
        }
        return donnees.toString();
    }
}
