package fr.care.controle.restitution.phrase;

import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Origine;
import fr.care.controle.domaine.resultat.Changement.Rangee;

/** Why something changed, in one cell: {@code DONNEES : audits-ads, audits-ads.csv:3, AD1|A2 (et 1 de plus)}. */
public final class PhraseCause {
    private PhraseCause() {}

    public static String de(Cause cause) {
        String genre = cause.genre().name();
        return cause.origine().map(origine -> genre + " : " + origine(origine)).orElse(genre);
    }

    private static String origine(Origine origine) {
        return origine.source()
                + origine.premiere().map(PhraseCause::rangee).orElse("")
                + (origine.autres() == 0 ? "" : " (et " + origine.autres() + " de plus)");
    }

    private static String rangee(Rangee rangee) {
        String cle = rangee.cle().isEmpty() ? "ligne rejetée" : String.join("|", rangee.cle());
        return ", " + rangee.fichier() + ":" + rangee.ligne() + ", " + cle;
    }
}
