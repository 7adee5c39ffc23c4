package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;

/**
 * The lines of the text of a group of facts: one per content, {@code V} for what is believed and {@code M} followed by a night for
 * the content that this night replaced; then the night, file and line that first showed it, then its values.
 */
final class CodecFait {
    static final char CHAMP = '\u001E';
    /** How many fields a line has; the last one, its values, may hold any character but a line end. */
    private static final int CHAMPS = 5;

    static final char CRUE = 'V';

    private CodecFait() {}

    static String crue(Version version) {
        return crue(version.valeurs(), version.preuve());
    }

    static String crue(Valeurs valeurs, Preuve preuve) {
        StringBuilder ligne = new StringBuilder(debut(preuve));
        ecrireFin(valeurs, preuve, ligne);
        return ligne.toString();
    }

    /** How the lines of the rows of one file, shown by one night, begin. */
    static String debut(Preuve preuve) {
        return "" + CRUE + CHAMP + preuve.nuit() + CHAMP + preuve.fichier() + CHAMP;
    }

    /** Adds what follows {@link #debut} to a line. */
    static void ecrireFin(Valeurs valeurs, Preuve preuve, StringBuilder ligne) {
        ligne.append(preuve.ligne()).append(CHAMP);
        CodecValeurs.ecrire(valeurs, ligne);
    }

    static String remplacee(Modification modification) {
        return "M" + modification.nuit()
                + crue(modification.avant().valeurs(), modification.avant().preuve())
                        .substring(1);
    }

    static boolean estCrue(String ligne) {
        return ligne.charAt(0) == CRUE;
    }

    /** The text of the values of a line. */
    static String valeurs(String ligne) {
        return ligne.substring(debutValeurs(ligne));
    }

    private static int debutValeurs(String ligne) {
        int debut = 0;
        for (int champ = 1; champ < CHAMPS; champ++) {
            debut = ligne.indexOf(CHAMP, debut) + 1;
        }
        return debut;
    }

    /** Whether two lines bear equal values: equal texts, but for a blank that means what another row says. */
    static boolean memesValeurs(String ligne, String autre, Schema schema) {
        int debut = debutValeurs(ligne);
        int second = debutValeurs(autre);
        for (int i = 0; i < schema.colonnes().size(); i++) {
            int fin = finCellule(ligne, debut);
            int suite = finCellule(autre, second);
            if (!CodecValeurs.memeValeur(
                    ligne.substring(debut, fin),
                    autre.substring(second, suite),
                    schema.colonnes().get(i))) {
                return false;
            }
            debut = fin + 1;
            second = suite + 1;
        }
        return true;
    }

    private static int finCellule(String ligne, int debut) {
        int fin = ligne.indexOf(CodecValeurs.SEPARATEUR, debut);
        return fin < 0 ? ligne.length() : fin;
    }

    /** The text of the key of a line, the same for the lines of one fact only. */
    static String cle(String ligne, Schema schema) {
        StringBuilder cle = new StringBuilder();
        int debut = debutValeurs(ligne);
        for (int i = 0; i < schema.colonnes().size(); i++) {
            int fin = finCellule(ligne, debut);
            if (schema.colonnes().get(i).cle()) {
                cle.append(ligne, debut, fin).append(CodecValeurs.SEPARATEUR);
            }
            debut = fin + 1;
        }
        return cle.toString();
    }
}
