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
    static final int CHAMPS = 5;

    private static final String CRUE = "V";

    private CodecFait() {}

    static String crue(Version version) {
        return crue(version.valeurs(), version.preuve());
    }

    static String crue(Valeurs valeurs, Preuve preuve) {
        return CRUE + CHAMP + texte(valeurs, preuve);
    }

    static String remplacee(Modification modification) {
        return "M" + modification.nuit() + CHAMP
                + texte(modification.avant().valeurs(), modification.avant().preuve());
    }

    private static String texte(Valeurs valeurs, Preuve preuve) {
        return preuve.nuit().toString()
                + CHAMP
                + preuve.fichier()
                + CHAMP
                + preuve.ligne()
                + CHAMP
                + CodecValeurs.texte(valeurs);
    }

    static boolean estCrue(String ligne) {
        return ligne.startsWith(CRUE);
    }

    /** The night that replaced the content of a line. */
    static String nuitRemplacee(String ligne) {
        return ligne.substring(1, ligne.indexOf(CHAMP));
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

    /** The text of the key of a line, the same for the lines of one fact only. */
    static String cle(String ligne, Schema schema) {
        StringBuilder cle = new StringBuilder();
        int debut = debutValeurs(ligne);
        for (int i = 0; i < schema.colonnes().size(); i++) {
            int fin = ligne.indexOf(CodecValeurs.SEPARATEUR, debut);
            if (schema.colonnes().get(i).cle()) {
                cle.append(ligne, debut, fin < 0 ? ligne.length() : fin).append(CodecValeurs.SEPARATEUR);
            }
            debut = fin + 1;
        }
        return cle.toString();
    }
}
