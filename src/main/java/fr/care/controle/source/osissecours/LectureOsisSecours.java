package fr.care.controle.source.osissecours;

import fr.care.controle.fait.CollecteLignes;
import fr.care.controle.format.BilanLecture;
import fr.care.controle.format.Brute;
import fr.care.controle.format.Classeur;
import fr.care.controle.format.Classeur.Feuille;
import fr.care.controle.format.Classeur.Rangee;
import fr.care.controle.format.ControleLigne;
import fr.care.controle.format.Etiquettes;
import fr.care.controle.format.FichierIllisible;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypageFormulaire;
import fr.care.controle.format.Valeurs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the fallback workbooks: what cannot be read is a rejected row of that workbook, never the end of the night. */
final class LectureOsisSecours {
    private static final String IDENTIFICATION = "Identification";
    private static final List<String> QUESTIONNAIRES = List.of("QR_MATURINH-SSI-CPT-V1", "QR_MATURINH-SSI-MPR-V1");

    private final Schema schema;
    private final TypageFormulaire typage;

    LectureOsisSecours(Schema schema, ControleLigne controle, FinessConnus finess) {
        this.schema = schema;
        typage = new TypageFormulaire(schema, controle, finess);
    }

    CollecteLignes.Lecture ouvrir(Path fichier, String chemin) {
        try {
            List<Feuille> feuilles = Classeur.lire(fichier, chemin, LectureOsisSecours::utile);
            return (octets, sortie) -> {
                List<LigneLue> lignes = new ArrayList<>();
                lire(feuilles, lignes);
                return donner(lignes, sortie);
            };
        } catch (FichierIllisible e) {
            List<LigneLue> rejet = List.of(rejet(1, "", "", String.valueOf(e.getMessage())));
            return (octets, sortie) -> donner(rejet, sortie);
        }
    }

    private static BilanLecture donner(List<LigneLue> lignes, Consumer<LigneLue> sortie) {
        lignes.forEach(sortie);
        return new BilanLecture(lignes.size(), List.of());
    }

    private static boolean utile(String nom) {
        return meme(nom, IDENTIFICATION) || QUESTIONNAIRES.stream().anyMatch(q -> meme(nom, q));
    }

    private static boolean meme(String nom, String attendu) {
        return Etiquettes.normaliser(nom).equals(Etiquettes.normaliser(attendu));
    }

    private void lire(List<Feuille> feuilles, List<LigneLue> lignes) {
        Brute finess =
                feuille(feuilles, IDENTIFICATION).flatMap(f -> cellule(f, 1, 1)).orElse(Brute.VIDE);
        // Any questionnaire and field: only whether the number can be read is asked.
        if (ligne(1, finess, IDENTIFICATION, Brute.texte("B1"), Brute.VIDE) instanceof LigneLue.Rejetee illisible) {
            lignes.add(new LigneLue.Rejetee(
                    1,
                    aucune(),
                    "finess",
                    finess.texte(),
                    "le numéro FINESS PMSI de 9 caractères est attendu en B1 de la feuille « " + IDENTIFICATION + " »",
                    illisible.finessInvalides()));
            return;
        }
        for (String questionnaire : QUESTIONNAIRES) {
            Optional<Feuille> feuille = feuille(feuilles, questionnaire);
            if (feuille.isPresent()) {
                questionnaire(feuille.get(), finess, questionnaire, lignes);
            } else {
                lignes.add(rejet(
                        1,
                        "questionnaire",
                        "",
                        "la feuille « " + questionnaire + " » est attendue, elle est introuvable"));
            }
        }
    }

    private static Optional<Feuille> feuille(List<Feuille> feuilles, String nom) {
        return feuilles.stream().filter(f -> meme(f.nom(), nom)).findFirst();
    }

    private static Optional<Brute> cellule(Feuille feuille, int numero, int colonne) {
        return feuille.rangees().stream()
                .filter(r -> r.numero() == numero)
                .map(r -> r.cellule(colonne))
                .findFirst();
    }

    private void questionnaire(Feuille feuille, Brute finess, String questionnaire, List<LigneLue> lignes) {
        int champ = -1;
        int valeur = -1;
        for (Rangee rangee : feuille.rangees()) {
            if (champ < 0 || valeur < 0) {
                champ = place(rangee, "CHAMP");
                valeur = place(rangee, "VALEUR");
            } else if (!rangee.cellule(champ).vide() || !rangee.cellule(valeur).vide()) {
                lignes.add(
                        ligne(rangee.numero(), finess, questionnaire, rangee.cellule(champ), rangee.cellule(valeur)));
            }
        }
        if (champ < 0 || valeur < 0) {
            lignes.add(rejet(
                    1,
                    "questionnaire",
                    questionnaire,
                    "les en-têtes mesure, champ, libelle, valeur sont attendus sur une même ligne de la feuille « "
                            + feuille.nom() + " »"));
        }
    }

    private LigneLue ligne(int numero, Brute finess, String questionnaire, Brute champ, Brute valeur) {
        return typage.ligne(numero, List.of(finess, Brute.texte(questionnaire), champ, valeur, Brute.VIDE));
    }

    private static int place(Rangee rangee, String etiquette) {
        for (int i = 0; i < rangee.cellules().size(); i++) {
            if (Etiquettes.normaliser(rangee.cellule(i).texte()).equals(etiquette)) {
                return i;
            }
        }
        return -1;
    }

    /** About the workbook: it taints nothing, since no field can be told. */
    private LigneLue rejet(int numero, String colonne, String valeur, String motif) {
        return new LigneLue.Rejetee(numero, aucune(), colonne, valeur, motif, List.of());
    }

    private Valeurs aucune() {
        return new Valeurs(schema, new @Nullable Object[schema.colonnes().size()]);
    }
}
