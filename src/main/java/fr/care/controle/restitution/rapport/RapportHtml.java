package fr.care.controle.restitution.rapport;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.json.Json;
import fr.care.controle.restitution.Ecriture;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.ElementCandidat;
import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.phrase.ValeursFr;
import fr.care.controle.restitution.resume.Comptes;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code rapport.html}: one file that asks nothing of any network. Figures and their tables stand without a script; the list is
 * searched and the sheets are opened by one script, allowed by its fingerprint, from data packed in the page.
 */
public final class RapportHtml implements Ecriture {
    private static final Ressource STYLE = Ressource.lire("rapport.css");
    private static final Ressource SCRIPT = Ressource.lire("rapport.js");

    /** Where the data go: what is escaped holds no such character. */
    private static final String DONNEES = "\0";

    private final EnTete entete;
    private final Reglement reglement;
    private final Writer sortie;
    private final Comptes comptes;
    private final DonneesCandidats format;
    private final ChiffresEnCours chiffres = new ChiffresEnCours();
    private final Nouveautes nouveautes = new Nouveautes();
    private final List<LigneSynthese> premieres = new ArrayList<>();
    private final Paquet donnees = new Paquet();
    private long candidats;

    /**
     * Begins the page of a night, or of a region when the results are cut to one.
     *
     * @param sortie written at the end, neither flushed nor closed
     */
    public RapportHtml(EnTete entete, Reglement reglement, Writer sortie) {
        this.entete = entete;
        this.reglement = reglement;
        this.sortie = sortie;
        comptes = new Comptes(entete);
        format = new DonneesCandidats(entete.dateControle());
        String debut = debut().toString();
        donnees.ajouter(debut.substring(0, debut.length() - 1) + ",\"candidats\":[");
    }

    @Override
    public void element(Element element) {
        comptes.element(element);
        if (element instanceof ElementCandidat candidat) {
            nouveautes.ajouter(candidat);
            candidat.synthese().ifPresent(ligne -> candidat(candidat, ligne));
        }
    }

    private void candidat(ElementCandidat candidat, LigneSynthese ligne) {
        chiffres.ajouter(ligne);
        if (candidats < ListeCandidats.LIGNES_MAX) {
            premieres.add(ligne);
        }
        donnees.ajouter((candidats == 0 ? "" : ",") + format.de(ligne, candidat.anomalies(), candidat.changements()));
        candidats++;
    }

    @Override
    public void finir() throws IOException {
        donnees.ajouter("]}");
        String page = page();
        int place = page.indexOf(DONNEES);
        sortie.write(page, 0, place);
        donnees.ecrire(sortie);
        sortie.write(page.substring(place + DONNEES.length()));
    }

    private String page() {
        Html html = new Html();
        html.brut("<!DOCTYPE html>\n");
        html.balise("html", List.of("lang", "fr"), racine -> {
            racine.balise("head", this::tete);
            racine.balise("body", this::corps);
        });
        return html + "\n";
    }

    private void tete(Html html) {
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
        return "Contrôle CaRE, nuit du " + ValeursFr.jour(entete.dateControle())
                + entete.region().map(code -> ", " + reglement.region(code)).orElse("");
    }

    private void corps(Html html) {
        Chiffres total = chiffres.chiffres(comptes.resume());
        boolean nationale = entete.region().isEmpty();
        html.balise("a", List.of("class", "evitement", "href", "#contenu"), "Aller au contenu");
        html.balise("header", List.of("id", "tete"), tete -> {
            tete.balise("h1", List.of("id", "titre"), titre());
            tete.balise(
                    "p",
                    "Campagne " + entete.campagne() + ", règles " + entete.versionRegles() + ", logiciel "
                            + entete.versionLogiciel() + ". "
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
            nouveautes.ecrire(contenu);
            images(contenu, total, nationale);
            contenu.balise("section", List.of("aria-labelledby", "lectures-titre"), section -> {
                section.balise("h2", List.of("id", "lectures-titre"), "Ce qui tient à une lecture du règlement");
                Lectures.ecrire(section, total);
            });
            new ListeCandidats(premieres, candidats, reglement, nationale).ecrire(contenu);
        });
        html.balise(
                "section",
                List.of("id", "fiche", "hidden", "", "aria-labelledby", "fiche-titre"),
                fiche -> fiche.texte(""));
        html.balise(
                "script", List.of("type", "application/octet-stream", "id", "donnees"), script -> script.brut(DONNEES));
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

    /** What comes before the candidates. */
    private ObjectNode debut() {
        ObjectNode debut = Json.objet();
        debut.put("nuit", entete.dateControle().toString());
        debut.put("ecartMax", reglement.ecartMaximal());
        debut.put("ecartMoyen", reglement.ecartMoyen());
        ObjectNode regions = debut.putObject("regions");
        reglement.regions().keySet().stream()
                .filter(code ->
                        entete.region().isEmpty() || entete.region().get().equals(code))
                .forEach(code -> regions.put(code, reglement.region(code)));
        ObjectNode objectifs = debut.putObject("objectifs");
        for (Objectif objectif : Objectif.values()) {
            objectifs.putArray(objectif.numero()).add(objectif.intitule()).add(reglement.citation(objectif));
        }
        ObjectNode lectures = debut.putObject("lectures");
        for (Lecture lecture : Lecture.values()) {
            lectures.putArray(lecture.name()).add(lecture.defaut()).add(lecture.autre());
        }
        return debut;
    }
}
