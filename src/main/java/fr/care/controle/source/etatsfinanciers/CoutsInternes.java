package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.format.Brute;
import fr.care.controle.format.Classeur.Feuille;
import fr.care.controle.format.Classeur.Rangee;
import fr.care.controle.format.Etiquettes;
import fr.care.controle.format.Montants;
import fr.care.controle.format.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads « Coûts internes »: blocks of employees, told by their labels wherever they stand. */
final class CoutsInternes {
    static final String NOM = "Coûts internes";

    private static final Set<String> MATRICULE =
            Set.of("MATRICULE", "NMATRICULE", "MATRICULESALARIE", "MATRICULEDUSALARIE", "NUMERODEMATRICULE");
    private static final Pattern OBJECTIF = Pattern.compile("(D1)?O[1-6][AB]?");

    private final Schema schema;
    private final Feuille feuille;
    private final List<Ligne> lignes = new ArrayList<>();
    /** Where each matricule already stands. */
    private final Map<String, String> matricules = new HashMap<>();

    private Colonnage colonnage = Colonnage.INCONNU;
    private @Nullable Bloc bloc;
    private boolean reconnue;

    private CoutsInternes(Schema schema, Feuille feuille) {
        this.schema = schema;
        this.feuille = feuille;
    }

    static List<Ligne> lire(Schema schema, Feuille feuille) {
        CoutsInternes lecture = new CoutsInternes(schema, feuille);
        feuille.rangees().forEach(lecture::rangee);
        lecture.fermer();
        if (!lecture.reconnue) {
            throw Refus.feuille(
                    feuille,
                    "aucun bloc de salarié n'y est reconnu",
                    "au moins une ligne « MATRICULE » de la trame est attendue, sans matricule quand il n'y a pas de coût interne",
                    "Recopiez les valeurs dans la trame vierge");
        }
        return lecture.lignes;
    }

    private void rangee(Rangee rangee) {
        for (int i = 0; i < rangee.cellules().size(); i++) {
            Brute cellule = rangee.cellule(i);
            if (cellule.nature() == Brute.Nature.TEXTE && !cellule.vide()) {
                String etiquette = Etiquettes.normaliser(cellule.texte());
                if (MATRICULE.contains(etiquette)) {
                    ouvrir(rangee, i);
                    return;
                }
                Optional<Rubrique> rubrique = Rubrique.de(etiquette);
                if (rubrique.isPresent()) {
                    rubrique(rubrique.get(), rangee, i);
                    return;
                }
            }
        }
        colonnage = colonnage.avec(feuille, rangee);
        Bloc courant = bloc;
        if (courant != null) {
            courant.ajouter(rangee);
        }
    }

    private void ouvrir(Rangee rangee, int colonne) {
        fermer();
        reconnue = true;
        bloc = new Bloc(feuille, rangee, colonneMatricule(rangee, colonne), true);
    }

    /** The first cell on the right of the label that is not something else. */
    private Optional<Integer> colonneMatricule(Rangee rangee, int etiquette) {
        for (int i = etiquette + 1; i < rangee.cellules().size(); i++) {
            Brute cellule = rangee.cellule(i);
            if (!cellule.vide()) {
                boolean autre = Colonnage.entete(cellule)
                        || i == colonnage.total()
                        || i == colonnage.objectif()
                        || OBJECTIF.matcher(Etiquettes.normaliser(cellule.texte()))
                                .matches();
                return autre ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void rubrique(Rubrique rubrique, Rangee rangee, int colonne) {
        Bloc courant = bloc;
        if (courant == null || courant.contient(rubrique)) {
            // Rows of an employee without « MATRICULE » above: told when they hold amounts.
            fermer();
            courant = new Bloc(feuille, rangee, Optional.empty(), false);
            bloc = courant;
        }
        courant.ajouter(rubrique, rangee, colonne, colonnage);
    }

    private void fermer() {
        Bloc fini = bloc;
        bloc = null;
        if (fini == null) {
            return;
        }
        fini.verifierSaisies();
        List<Integer> colonnes = fini.colonnage().annees().keySet().stream()
                .filter(fini::declare)
                .toList();
        if (colonnes.isEmpty()) {
            return;
        }
        verifierMatricule(fini, colonnes.get(0));
        fini.verifierRubriques();
        colonnes.forEach(colonne -> lignes.add(ligne(fini, colonne)));
    }

    private void verifierMatricule(Bloc fini, int colonne) {
        if (!fini.ouvert()) {
            throw Refus.cellule(
                    feuille,
                    fini.adresse(Rubrique.BRUT, colonne),
                    "des montants dans un bloc sans ligne « MATRICULE »",
                    "la ligne « MATRICULE » de la trame est attendue en tête du bloc",
                    "Rétablissez la ligne, avec le matricule, ou effacez le bloc");
        }
        if (fini.matriculeIllisible()) {
            throw Refus.cellule(
                    feuille,
                    fini.adresse(),
                    "un matricule qui ne peut pas être lu (date, erreur ou formule sans valeur calculée)",
                    "un texte ou un nombre est attendu",
                    "Ressaisissez le matricule au format texte");
        }
        String matricule = fini.matricule();
        if (matricule.isEmpty()) {
            // No recap can be that of an employee who is not named: the rules keep nothing of the block, and tell it.
            return;
        }
        String autre = matricules.putIfAbsent(matricule.toUpperCase(Locale.ROOT), fini.adresse());
        if (autre != null) {
            throw Refus.cellule(
                    feuille,
                    fini.adresse(),
                    "le matricule de la cellule " + autre + " est répété",
                    "un seul bloc par matricule est attendu",
                    "Corrigez le matricule, ou réunissez les deux blocs");
        }
    }

    private Ligne ligne(Bloc fini, int colonne) {
        Ligne ligne = new Ligne(schema, "INTERNE", fini.numero(Rubrique.BRUT))
                .texte("emplacement", feuille.nom() + "!" + fini.adresse(Rubrique.BRUT, colonne))
                .texte("reference", fini.matricule())
                .texte("objectif", fini.objectif())
                .poser("annee", fini.colonnage().annees().getOrDefault(colonne, 0));
        List<String> illisibles = new ArrayList<>();
        List<String> emplacements = new ArrayList<>();
        for (Rubrique rubrique : Rubrique.values()) {
            Brute cellule = fini.cellule(rubrique, colonne);
            ligne.poser(rubrique.colonne(), Montants.lire(cellule));
            // A formula that nobody computed shows nothing, like a blank cell.
            if (!cellule.vide()
                    && !cellule.nonCalculee()
                    && Montants.lire(cellule).isEmpty()) {
                rubrique.illisible().ifPresent(illisible -> {
                    illisibles.add(illisible.name());
                    emplacements.add(fini.adresse(rubrique, colonne));
                });
            }
        }
        return ligne.texte("illisibles", String.join("|", illisibles)).texte("detail", String.join(", ", emplacements));
    }
}
