package fr.care.controle.entrepot;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.CodecValeurs;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Modification;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a group of facts: a line per content, {@code V} for what is believed and {@code M} followed by a night for the
 * content that this night replaced; then the night, file and line that first showed it, then its values.
 */
final class CodecFait {
    private static final char CHAMP = '\u001E';

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

    /** Reads the lines of a group back; the versions of a key follow one another in the order they were written. */
    static void lire(Schema schema, String contenu, Map<List<String>, Fait> faits) {
        List<String> cles = schema.cle();
        for (String ligne : contenu.split("\n", -1)) {
            String[] champs = ligne.split(String.valueOf(CHAMP), 5);
            Preuve preuve = new Preuve(LocalDate.parse(champs[1]), champs[2], Integer.parseInt(champs[3]));
            Version version = new Version(CodecValeurs.valeurs(schema, champs[4]), preuve);
            List<String> cle = version.valeurs().cle(cles).orElseThrow();
            if (champs[0].equals("V")) {
                faits.merge(cle, new Fait(cle, List.of(version), Optional.empty()), CodecFait::reunir);
            } else {
                Modification modification = new Modification(version, LocalDate.parse(champs[0].substring(1)));
                faits.computeIfPresent(cle, (c, f) -> new Fait(c, f.versions(), Optional.of(modification)));
            }
        }
    }

    private static Fait reunir(Fait avant, Fait suite) {
        List<Version> versions = new ArrayList<>(avant.versions());
        versions.addAll(suite.versions());
        return new Fait(avant.cle(), versions, avant.modification());
    }
}
