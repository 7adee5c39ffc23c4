package fr.care.controle.source.paie;

import fr.care.controle.campagne.RubriquesNonEligibles;
import fr.care.controle.format.Brute;
import fr.care.controle.format.Classeur.Rangee;
import fr.care.controle.format.Textes;
import fr.care.controle.source.paie.LignePaie.Genre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the table of a printed recap, under the lines that say whose and when it is. */
final class RecapImprime {
    static final String RUBRIQUES = "RUBRIQUES";
    private static final String HEURES = "NBSALARIE";
    private static final String REMUNERATION = "REMUNERATION";
    private static final String SALARIAL = "SALARIAL";
    private static final String PATRONAL = "PATRONAL";
    /** A code and its label, or a code alone. */
    private static final Pattern RUBRIQUE = Pattern.compile("(\\S*[0-9]\\S*)(?:\\s+(.*))?");

    private final RubriquesNonEligibles nonEligibles;

    RecapImprime(RubriquesNonEligibles nonEligibles) {
        this.nonEligibles = nonEligibles;
    }

    /**
     * The lines of the table, down to the total of the deductions.
     *
     * @throws RecapInutilisable when something that counts cannot be read
     */
    Tableau lire(List<Rangee> rangees) throws RecapInutilisable {
        int entete = 0;
        while (entete < rangees.size() && colonnes(rangees.get(entete)).get(RUBRIQUES) == null) {
            entete++;
        }
        if (entete == rangees.size()) {
            throw new RecapInutilisable(
                    1, RUBRIQUES, "", "un tableau dont l'en-tête commence par RUBRIQUES est attendu");
        }
        Map<String, Integer> colonnes = colonnes(rangees.get(entete));
        for (String attendue : List.of(REMUNERATION, SALARIAL, PATRONAL)) {
            if (colonnes.get(attendue) == null) {
                throw new RecapInutilisable(
                        rangees.get(entete).numero(), attendue, "", "une colonne " + attendue + " est attendue");
            }
        }
        EnteteRecap identite = EnteteRecap.lire(rangees.subList(0, entete));
        List<LignePaie> lignes = new ArrayList<>();
        Optional<BigDecimal> heures = Optional.empty();
        for (Rangee rangee : rangees.subList(entete + 1, rangees.size())) {
            LignePaie ligne = ligne(rangee, colonnes);
            lignes.add(ligne);
            if (ligne.genre() == Genre.TOTAL_BRUT) {
                heures = Montants.lire(cellule(rangee, colonnes, HEURES));
            } else if (ligne.genre() == Genre.TOTAL_RETENUES) {
                break;
            }
        }
        return new Tableau(identite, heures, lignes);
    }

    /** What a recap says. */
    record Tableau(EnteteRecap entete, Optional<BigDecimal> heures, List<LignePaie> lignes) {}

    private static Map<String, Integer> colonnes(Rangee rangee) {
        Map<String, Integer> colonnes = new HashMap<>();
        for (int i = 0; i < rangee.cellules().size(); i++) {
            colonnes.putIfAbsent(Textes.entete(rangee.cellule(i).texte()), i);
        }
        return colonnes;
    }

    private static Brute cellule(Rangee rangee, Map<String, Integer> colonnes, String nom) {
        Integer colonne = colonnes.get(nom);
        return colonne == null ? Brute.VIDE : rangee.cellule(colonne);
    }

    private LignePaie ligne(Rangee rangee, Map<String, Integer> colonnes) throws RecapInutilisable {
        String rubrique = cellule(rangee, colonnes, RUBRIQUES).texte();
        Matcher codee = RUBRIQUE.matcher(rubrique);
        boolean avecCode = codee.matches();
        return new LignePaie(
                rangee.numero(),
                genre(Textes.entete(rubrique)),
                nonEligibles.contient(
                        avecCode ? codee.group(1) : "",
                        avecCode ? Objects.requireNonNullElse(codee.group(2), rubrique) : rubrique),
                montant(rangee, colonnes, REMUNERATION),
                montant(rangee, colonnes, SALARIAL),
                montant(rangee, colonnes, PATRONAL));
    }

    private static Genre genre(String rubrique) {
        if (rubrique.startsWith("TOTALHEURE")) {
            return Genre.TOTAL_BRUT;
        }
        return rubrique.startsWith("TOTALRETENU") ? Genre.TOTAL_RETENUES : Genre.RUBRIQUE;
    }

    private static @Nullable BigDecimal montant(Rangee rangee, Map<String, Integer> colonnes, String nom)
            throws RecapInutilisable {
        Brute cellule = cellule(rangee, colonnes, nom);
        Optional<BigDecimal> montant = Montants.lire(cellule);
        if (montant.isEmpty() && !cellule.vide()) {
            throw new RecapInutilisable(rangee.numero(), nom, cellule.texte(), "un montant est attendu");
        }
        return montant.orElse(null);
    }
}
