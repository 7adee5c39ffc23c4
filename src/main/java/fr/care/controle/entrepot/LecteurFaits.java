package fr.care.controle.entrepot;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.LecteurValeurs;
import fr.care.controle.fait.Modification;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of a source back, group after group; what they share is one object. Not for several threads. */
final class LecteurFaits {
    private final List<String> cles;
    private final LecteurValeurs valeurs;
    private final Map<String, LocalDate> nuits = new HashMap<>();
    private final Map<String, String> fichiers = new HashMap<>();
    private final Map<List<String>, Fait> faits = new HashMap<>();

    LecteurFaits(Schema schema, LecteurValeurs valeurs) {
        this.cles = schema.cle();
        this.valeurs = valeurs;
    }

    /** By key. */
    Map<List<String>, Fait> faits() {
        return faits;
    }

    /** Reads the lines of a group; the versions of a key follow one another in the order they were written. */
    void lire(String contenu) {
        for (String ligne : contenu.split("\n", -1)) {
            String[] champs = ligne.split(String.valueOf(CodecFait.CHAMP), 5);
            Preuve preuve = new Preuve(
                    nuit(champs[1]), fichiers.computeIfAbsent(champs[2], nom -> nom), Integer.parseInt(champs[3]));
            Version version = new Version(valeurs.lire(champs[4]), preuve);
            List<String> cle = version.valeurs().cle(cles).orElseThrow();
            if (champs[0].equals("V")) {
                faits.merge(cle, new Fait(cle, List.of(version), Optional.empty()), LecteurFaits::reunir);
            } else {
                Modification modification = new Modification(version, nuit(champs[0].substring(1)));
                faits.computeIfPresent(cle, (c, f) -> new Fait(c, f.versions(), Optional.of(modification)));
            }
        }
    }

    private LocalDate nuit(String texte) {
        return nuits.computeIfAbsent(texte, LocalDate::parse);
    }

    private static Fait reunir(Fait avant, Fait suite) {
        List<Version> versions = new ArrayList<>(avant.versions());
        versions.addAll(suite.versions());
        return new Fait(avant.cle(), versions, avant.modification());
    }
}
