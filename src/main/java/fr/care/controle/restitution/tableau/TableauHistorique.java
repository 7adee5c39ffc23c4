package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.resultat.FinNuit;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.json.Json;
import fr.care.controle.restitution.NuitPassee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The nights that were run, for machines: one row or one object per night, with the same names. */
public final class TableauHistorique {
    private static final List<Colonne<NuitPassee>> COLONNES = new Colonnes<NuitPassee>()
            .jour("date_controle", "Date du contrôle", NuitPassee::date)
            .choix("publiee", "Si ses résultats sont publiés", List.of("OUI", "NON"), n -> n.publiee() ? "OUI" : "NON")
            .entier("passage", "1, puis un de plus à chaque calcul sur d'autres fichiers", NuitPassee::passage)
            .texteFacultatif(
                    "debut",
                    "Début de la dernière exécution, à l'heure de la machine",
                    n -> n.debut().map(Object::toString).orElse(""))
            .valeur(
                    "duree_ms",
                    "Durée de la dernière exécution, en millisecondes",
                    n -> entier(n.duree().map(Duration::toMillis)))
            .entier("candidats", "Nombre de candidats", NuitPassee::candidats)
            .entier("financables", "Candidats finançables", n -> n.candidats(Statut.FINANCABLE))
            .entier(
                    "financables_avec_decote",
                    "Candidats finançables avec décote",
                    n -> n.candidats(Statut.FINANCABLE_AVEC_DECOTE))
            .entier("exclus", "Candidats exclus", n -> n.candidats(Statut.EXCLU))
            .entier("a_instruire", "Candidats à instruire", n -> n.candidats(Statut.A_INSTRUIRE))
            .entier("lues", "Lignes lues", NuitPassee::lues)
            .entier("rejetees", "Lignes rejetées", NuitPassee::rejetees)
            .entier("anomalies", "Nombre d'anomalies", NuitPassee::anomalies)
            .valeur(
                    "code_retour",
                    "Code de retour ; vide si l'exécution a été tuée",
                    n -> entier(n.fin().map(FinNuit::codeRetour).map(Integer::longValue)))
            .liste();

    private TableauHistorique() {}

    private static Cellule entier(Optional<Long> valeur) {
        return valeur.<Cellule>map(Cellule.Entier::new).orElseGet(Cellule.Vide::new);
    }

    public static void csv(List<NuitPassee> nuits, FormatCsv format, Writer sortie) {
        try {
            EcritureCsv.ecrire(COLONNES, nuits.stream(), format, sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String json(List<NuitPassee> nuits) {
        ArrayNode tableau = Json.objet().putArray("nuits");
        nuits.forEach(nuit -> {
            ObjectNode noeud = tableau.addObject();
            COLONNES.forEach(
                    colonne -> mettre(noeud, colonne.nom(), colonne.cellule().apply(nuit)));
        });
        return Json.texte(tableau);
    }

    private static void mettre(ObjectNode noeud, String nom, Cellule cellule) {
        if (cellule instanceof Cellule.Entier entier) {
            noeud.put(nom, entier.valeur());
            return;
        }
        String texte = FormatCsv.RFC4180.texte(cellule);
        if (texte.isEmpty()) {
            noeud.putNull(nom);
        } else {
            noeud.put(nom, texte);
        }
    }
}
