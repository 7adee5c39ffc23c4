package fr.care.controle.source.paie;

import fr.care.controle.format.Brute;
import fr.care.controle.format.Classeur.Rangee;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above the table of a printed recap.
 *
 * @param matricule as printed: the employee's, or the anonymous identifier
 * @param annee the one year of the period
 * @param dateEntree whether the entry date is printed
 * @param ligne the row that names the employee
 */
record EnteteRecap(String matricule, int annee, boolean dateEntree, int ligne) {
    private static final int OPTIONS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SALARIE = Pattern.compile("salari[ée](?:\\(s\\)|s)?\\s+de\\s*:?\\s*(.*)", OPTIONS);
    private static final Pattern PERIODE = Pattern.compile(
            "p[ée]riode\\s+(?:de|du)\\s+([0-9]{2}/[0-9]{2}/[0-9]{4})\\s+au\\s+([0-9]{2}/[0-9]{2}/[0-9]{4})", OPTIONS);
    private static final Pattern ENTREE = Pattern.compile("date\\s+d.\\s*entr[ée]e\\s*:?\\s*(.*)", OPTIONS);
    private static final Pattern DATE = Pattern.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int ANNEE = 6;

    static EnteteRecap lire(List<Rangee> rangees) throws RecapInutilisable {
        Optional<Trouve> salarie = chercher(rangees, SALARIE);
        if (salarie.isEmpty() || salarie.get().texte().isEmpty()) {
            throw new RecapInutilisable(
                    1, "Salarié(s) de", "", "le matricule du salarié est attendu après « Salarié(s) de »");
        }
        boolean entree = chercher(rangees, ENTREE)
                .filter(trouve -> DATE.matcher(trouve.texte()).find())
                .isPresent();
        return new EnteteRecap(
                salarie.get().texte(), annee(rangees), entree, salarie.get().ligne());
    }

    /** Whose and when a recap is that cannot be used, when that much can be read. */
    static Optional<EnteteRecap> siLisible(List<Rangee> rangees) {
        try {
            return Optional.of(lire(rangees));
        } catch (RecapInutilisable e) {
            return Optional.empty();
        }
    }

    private static int annee(List<Rangee> rangees) throws RecapInutilisable {
        for (Rangee rangee : rangees) {
            for (Brute cellule : rangee.cellules()) {
                Matcher periode = PERIODE.matcher(cellule.texte());
                if (periode.find()) {
                    String debut = periode.group(1).substring(ANNEE);
                    if (debut.equals(periode.group(2).substring(ANNEE))) {
                        return Integer.parseInt(debut);
                    }
                    throw new RecapInutilisable(
                            rangee.numero(), "Période", cellule.texte(), "une période d'une seule année est attendue");
                }
            }
        }
        throw new RecapInutilisable(1, "Période", "", "« Période de JJ/MM/AAAA au JJ/MM/AAAA » est attendue");
    }

    private record Trouve(String texte, int ligne) {}

    /** What follows a label, in its cell or in the next one that is not blank. */
    private static Optional<Trouve> chercher(List<Rangee> rangees, Pattern libelle) {
        for (Rangee rangee : rangees) {
            for (int i = 0; i < rangee.cellules().size(); i++) {
                Matcher trouve = libelle.matcher(rangee.cellule(i).texte());
                if (trouve.lookingAt()) {
                    String suite = trouve.group(1).strip();
                    return Optional.of(new Trouve(suite.isEmpty() ? suivante(rangee, i + 1) : suite, rangee.numero()));
                }
            }
        }
        return Optional.empty();
    }

    private static String suivante(Rangee rangee, int debut) {
        return rangee.cellules().stream()
                .skip(debut)
                .filter(cellule -> !cellule.vide())
                .findFirst()
                .map(Brute::texte)
                .orElse("");
    }
}
