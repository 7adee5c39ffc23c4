package fr.care.controle.campagne;

import static fr.care.controle.campagne.Seuils.maximum;
import static fr.care.controle.campagne.Seuils.minimum;

import fr.care.controle.campagne.Parametres.Attendu;
import fr.care.controle.campagne.Parametres.Depot;
import fr.care.controle.campagne.Parametres.Exercice;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a campaign from its text; a campaign that is not complete and consistent is refused as a whole. */
public final class CampagneYaml {
    private static final String[] OBJECTIFS = {"O1.A", "O1.B", "O2.A", "O2.B", "O3", "O4", "O5", "O6.A", "O6.B"};

    private CampagneYaml() {}

    /**
     * The whole campaign.
     *
     * @throws CampagneInvalide naming the key, its value and what was expected
     */
    public static Parametres lire(String yaml) {
        Noeud n = new Noeud("", TexteYaml.lire(yaml))
                .avecCles(
                        "id",
                        "version_regles",
                        "rejets_max_pourcent",
                        "csv",
                        "regions",
                        "phase",
                        "depot",
                        "frequence",
                        "cible",
                        "ads",
                        "exposition",
                        "exercice",
                        "osis",
                        "convergence",
                        "decote",
                        "depenses",
                        "disjoncteur",
                        "autres_lectures",
                        "objectifs");
        return new Parametres(
                n.texte("id"),
                n.texte("version_regles"),
                n.pourcentageEntier("rejets_max_pourcent"),
                csv(n),
                regions(n.noeud("regions")),
                Themes.phase(n.noeud("phase").avecCles("debut_au_plus_tot", "debut_au_plus_tard")),
                new Depot(maximum(n.noeud("depot").avecCles("au_plus_tard"), "au_plus_tard", "date", Noeud::date)),
                Themes.frequence(n.noeud("frequence")
                        .avecCles("premier_audit_au_plus_tard", "ecart_maximal", "ecart_moyen_maximal")),
                Themes.cible(n.noeud("cible").avecCles("anciennete_dernier_audit", "anciennete_antepenultieme")),
                Themes.ads(n.noeud("ads").avecCles("score_minimal", "part_activite", "disponibilite_rapport")),
                Themes.exposition(n.noeud("exposition")
                        .avecCles(
                                "cvss_critique",
                                "part_activite_atteint",
                                "part_activite_partiel",
                                "club_ssi_au_plus_tard")),
                new Exercice(minimum(n.noeud("exercice").avecCles("au_plus_tot"), "au_plus_tot", "date", Noeud::date)),
                Themes.osis(n.noeud("osis")
                        .avecCles("questionnaire_mesures", "completude", "questionnaire_budget", "champs_budget")),
                Themes.convergence(n.noeud("convergence").avecCles("appel_a_financement", "delai_premier_jalon")),
                Themes.decotes(n.noeud("decote")
                        .avecCles(
                                "O1.A",
                                "O1.B",
                                "O2.A",
                                "O2.B_partiel",
                                "O2.B",
                                "O3",
                                "O4",
                                "O5",
                                "O6",
                                "plafond_cumul")),
                ThemeDepenses.lire(n.noeud("depenses")),
                Themes.disjoncteur(n.noeud("disjoncteur").avecCles("statuts", "montants")),
                Themes.autresLectures(n.noeud("autres_lectures")
                        .avecCles("L4_club_ssi_apres_debut_phase", "L9_delai_entre_derniers_audits")),
                objectifs(n.noeud("objectifs").avecCles(OBJECTIFS)));
    }

    private static FormatCsv csv(Noeud n) {
        List<String> noms =
                Arrays.stream(FormatCsv.values()).map(FormatCsv::nom).toList();
        String nom = n.choix("csv", noms);
        return Arrays.stream(FormatCsv.values())
                .filter(format -> format.nom().equals(nom))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> regions(Noeud n) {
        Map<String, String> regions = new LinkedHashMap<>();
        for (String code : n.noms()) {
            if (!code.matches("[0-9]{2}")) {
                throw n.refus(code, "un code de région de deux chiffres");
            }
            regions.put(code, n.texte(code));
        }
        return Collections.unmodifiableMap(regions);
    }

    private static Map<String, Attendu> objectifs(Noeud n) {
        Map<String, Attendu> objectifs = new LinkedHashMap<>();
        for (String numero : OBJECTIFS) {
            Noeud objectif = n.noeud(numero).avecCles("citation", "pieces");
            objectifs.put(numero, new Attendu(objectif.texte("citation"), objectif.alternatives("pieces")));
        }
        return Collections.unmodifiableMap(objectifs);
    }
}
