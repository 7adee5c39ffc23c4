package fr.care.controle.entrepot;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.CodecValeurs;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Version;
import java.util.List;

/**
 * The text of a group of facts: a line per content, {@code V} for what is believed and {@code M} followed by a night for the
 * content that this night replaced; then the night, file and line that first showed it, then its values.
 */
final class CodecFait {
    static final char CHAMP = '\u001E';

    private CodecFait() {}

    static void ecrire(Fait fait, List<String> lignes) {
        fait.versions().forEach(version -> lignes.add("V" + CHAMP + texte(version)));
        fait.modification()
                .ifPresent(modification -> lignes.add("M" + modification.nuit() + CHAMP + texte(modification.avant())));
    }

    private static String texte(Version version) {
        Preuve preuve = version.preuve();
        return preuve.nuit().toString()
                + CHAMP
                + preuve.fichier()
                + CHAMP
                + preuve.ligne()
                + CHAMP
                + CodecValeurs.texte(version.valeurs());
    }
}
