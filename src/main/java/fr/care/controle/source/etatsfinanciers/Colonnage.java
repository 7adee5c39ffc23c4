package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.format.Brute;
import fr.care.controle.format.Classeur.Feuille;
import fr.care.controle.format.Classeur.Rangee;
import fr.care.controle.format.Etiquettes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the columns of « Coûts internes » are, as the last header above a row says.
 *
 * @param annees by column
 * @param total the column « TOTAL (€) », or {@link #AUCUNE}
 * @param objectif the column « Objectif de référence », or {@link #AUCUNE}
 */
record Colonnage(SortedMap<Integer, Integer> annees, int total, int objectif) {
    static final int AUCUNE = -1;
    static final Colonnage INCONNU = new Colonnage(new TreeMap<>(), AUCUNE, AUCUNE);

    private static final String OBJECTIF = "OBJECTIFDEREFERENCE";
    private static final Pattern TOTAL = Pattern.compile("TOTAL.*");
    private static final Pattern ANNEE = Pattern.compile("(?:ANNEE|EXERCICE|AN)?(20[0-9]{2})");

    /** Completed by what a row heads, when it does; a row of years replaces the former one. */
    Colonnage avec(Feuille feuille, Rangee rangee) {
        SortedMap<Integer, Integer> lues = new TreeMap<>();
        int totalLu = total;
        int objectifLu = objectif;
        boolean montants = false;
        for (int i = 0; i < rangee.cellules().size(); i++) {
            Brute cellule = rangee.cellule(i);
            Optional<Integer> annee = annee(cellule);
            String etiquette = cellule.nature() == Brute.Nature.TEXTE ? Etiquettes.normaliser(cellule.texte()) : "";
            if (annee.isPresent()) {
                lues.put(i, annee.get());
            } else if (cellule.nature() == Brute.Nature.NOMBRE) {
                montants = true;
            } else if (etiquette.equals(OBJECTIF)) {
                objectifLu = i;
            } else if (TOTAL.matcher(etiquette).matches()) {
                totalLu = i;
            }
        }
        boolean entete = !lues.isEmpty() && !montants;
        if (entete && lues.values().stream().distinct().count() < lues.size()) {
            throw Refus.cellule(
                    feuille,
                    rangee.adresse(lues.lastKey()),
                    "la même année est en tête de deux colonnes",
                    "une colonne par année est attendue",
                    "Corrigez l'année ou supprimez la colonne en double");
        }
        return new Colonnage(entete ? lues : annees, entete || total == AUCUNE ? totalLu : total, objectifLu);
    }

    private static Optional<Integer> annee(Brute cellule) {
        if (cellule.nature() != Brute.Nature.NOMBRE && cellule.nature() != Brute.Nature.TEXTE) {
            return Optional.empty();
        }
        Matcher annee = ANNEE.matcher(Etiquettes.normaliser(cellule.texte()));
        return annee.matches() ? Optional.of(Integer.valueOf(annee.group(1))) : Optional.empty();
    }

    /** Whether a text is one of the headers, and not something that a candidate typed under it. */
    static boolean entete(Brute cellule) {
        String etiquette = Etiquettes.normaliser(cellule.texte());
        return etiquette.equals(OBJECTIF)
                || etiquette.equals("CONTRIBUTION")
                || TOTAL.matcher(etiquette).matches();
    }

    /** Where the columns of years end: what stands beyond are totals, objectives, notes. */
    int fin() {
        int derniere = annees.isEmpty() ? AUCUNE : annees.lastKey();
        if (total > derniere) {
            return total;
        }
        if (objectif > derniere) {
            return objectif;
        }
        return annees.isEmpty() ? Integer.MAX_VALUE : derniere + 1;
    }
}
