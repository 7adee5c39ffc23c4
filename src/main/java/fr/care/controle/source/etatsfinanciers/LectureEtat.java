package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.fait.CollecteLignes;
import fr.care.controle.format.BilanLecture;
import fr.care.controle.format.Classeur;
import fr.care.controle.format.Classeur.Feuille;
import fr.care.controle.format.Etiquettes;
import fr.care.controle.format.FichierIllisible;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the statements of a night: each workbook gives its lines, or the one reason why it gives none. */
final class LectureEtat {
    private static final String EXTENSION = ".xlsx";
    /** A missing sheet is refused: no cost line would be a loss for the candidate, no income line a gain. */
    private static final List<String> ATTENDUES =
            List.of(CoutsInternes.NOM, Tableaux.EXTERNES, Tableaux.AUTRES, Tableaux.RECETTES);
    /** « Clé d'anonymisation » is also often written « Clé anonymisation ». */
    private static final Set<String> CLE = Set.of(Etiquettes.normaliser(Tableaux.CLE), "CLEANONYMISATION");

    private static final Set<String> UTILES = Stream.concat(
                    ATTENDUES.stream().map(Etiquettes::normaliser), CLE.stream())
            .collect(Collectors.toSet());

    private final Schema schema;
    /** Where each candidate's statement already stands. */
    private final Map<String, String> chemins = new HashMap<>();

    LectureEtat(Schema schema) {
        this.schema = schema;
    }

    CollecteLignes.Lecture ouvrir(Path fichier, String chemin) {
        List<Ligne> lues = lignes(fichier, chemin);
        return (octets, sortie) -> donner(chemin, lues, sortie);
    }

    private BilanLecture donner(String chemin, List<Ligne> lues, Consumer<LigneLue> sortie) {
        String candidat = candidat(chemin);
        List<Ligne> lignes = lues;
        int rang = 1;
        String autre = chemins.putIfAbsent(candidat, chemin);
        if (autre != null) {
            // The first workbook may have given such a row too.
            rang = 2;
            lignes = List.of(illisible(chemin + " : un autre classeur du même candidat est déposé, " + autre
                    + " ; un seul est attendu. Retirez celui qui n'est pas le bon."));
        }
        Map<String, Integer> rangs = new HashMap<>();
        for (Ligne ligne : lignes) {
            ligne.poser("candidat_id", candidat).poser("rang", rangs.merge(ligne.nature(), rang, (a, b) -> a + 1));
            sortie.accept(new LigneLue.Acceptee(ligne.numero(), ligne.valeurs(), List.of()));
        }
        return new BilanLecture(lignes.size(), List.of());
    }

    /** The name of the workbook is the identifier of the candidate. */
    static String candidat(String chemin) {
        return chemin.substring(chemin.lastIndexOf('/') + 1, chemin.length() - EXTENSION.length());
    }

    private List<Ligne> lignes(Path fichier, String chemin) {
        try {
            List<Feuille> feuilles = Classeur.lire(fichier, chemin, nom -> UTILES.contains(Etiquettes.normaliser(nom)));
            List<Ligne> lignes = lignes(feuilles);
            return lignes.isEmpty() ? List.of(new Ligne(schema, "VIDE", 1)) : lignes;
        } catch (FichierIllisible e) {
            return List.of(illisible(String.valueOf(e.getMessage())));
        } catch (Refus e) {
            return List.of(illisible(chemin + " : " + e.getMessage()));
        }
    }

    private Ligne illisible(String detail) {
        return new Ligne(schema, "ILLISIBLE", 1).texte("detail", detail);
    }

    private List<Ligne> lignes(List<Feuille> feuilles) {
        List<Ligne> lignes = new ArrayList<>();
        lignes.addAll(CoutsInternes.lire(schema, attendue(feuilles, CoutsInternes.NOM)));
        lignes.addAll(Tableaux.couts(schema, attendue(feuilles, Tableaux.EXTERNES), "EXTERNE"));
        lignes.addAll(Tableaux.couts(schema, attendue(feuilles, Tableaux.AUTRES), "AUTRE"));
        lignes.addAll(Tableaux.recettes(schema, attendue(feuilles, Tableaux.RECETTES)));
        feuille(feuilles, CLE).ifPresent(cle -> lignes.addAll(Tableaux.cle(schema, cle)));
        return lignes;
    }

    private static Feuille attendue(List<Feuille> feuilles, String nom) {
        Feuille feuille = feuille(feuilles, Set.of(Etiquettes.normaliser(nom)))
                .orElseThrow(() -> Refus.classeur(
                        "la feuille « " + nom + " » est introuvable",
                        "les quatre feuilles "
                                + ATTENDUES.stream().map(n -> "« " + n + " »").collect(Collectors.joining(", "))
                                + " sont attendues, même sans ligne",
                        "Rétablissez la feuille de la trame sous ce nom"));
        if (feuille.masquee()) {
            throw Refus.feuille(
                    feuille,
                    "elle est masquée",
                    "une feuille visible est attendue, puisqu'elle compte dans les montants",
                    "Affichez la feuille");
        }
        return feuille;
    }

    private static Optional<Feuille> feuille(List<Feuille> feuilles, Set<String> noms) {
        List<Feuille> trouvees = feuilles.stream()
                .filter(f -> noms.contains(Etiquettes.normaliser(f.nom())))
                .toList();
        if (trouvees.size() > 1) {
            throw Refus.feuille(
                    trouvees.get(1),
                    "une autre feuille porte le même nom, « " + trouvees.get(0).nom() + " »",
                    "une seule est attendue",
                    "Supprimez ou renommez celle qui n'est pas la bonne");
        }
        return trouvees.stream().findFirst();
    }

    static boolean possede(String chemin, String dossier) {
        String minuscule = chemin.toLowerCase(Locale.ROOT);
        String debut = dossier + "/";
        return minuscule.startsWith(debut)
                && minuscule.endsWith(EXTENSION)
                && minuscule.length() > debut.length() + EXTENSION.length()
                && minuscule.indexOf('/', debut.length()) < 0;
    }
}
