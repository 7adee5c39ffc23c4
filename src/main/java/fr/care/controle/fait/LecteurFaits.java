package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.OctetsRecents;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes facts of the lines that {@link CodecFait} writes, from their bytes; what facts share is one object. Not for several threads. */
final class LecteurFaits {
    private final List<String> cles;
    private final LecteurValeurs valeurs;
    private final OctetsRecents<LocalDate> nuits = new OctetsRecents<>(StandardCharsets.US_ASCII, LocalDate::parse);
    private final OctetsRecents<String> fichiers = new OctetsRecents<>(StandardCharsets.UTF_8, nom -> nom);

    LecteurFaits(Schema schema, LecteurValeurs valeurs) {
        cles = schema.cle();
        this.valeurs = valeurs;
    }

    /** The lines of a fact follow one another. */
    List<Fait> lire(byte[] texte) {
        List<Fait> faits = new ArrayList<>();
        List<Version> versions = new ArrayList<>(1);
        Optional<Modification> modification = Optional.empty();
        Optional<Valeurs> precedente = Optional.empty();
        for (int debut = 0; debut <= texte.length; debut = fin(texte, debut, texte.length, '\n') + 1) {
            int marque = fin(texte, debut, texte.length, CodecFait.CHAMP);
            Version version = version(texte, marque + 1, fin(texte, debut, texte.length, '\n'));
            if (precedente
                    .filter(valeurs -> !version.valeurs().memes(valeurs, cles))
                    .isPresent()) {
                faits.add(fait(versions, modification));
                versions = new ArrayList<>(1);
                modification = Optional.empty();
            }
            precedente = Optional.of(version.valeurs());
            if (texte[debut] == CodecFait.CRUE) {
                versions.add(version);
            } else {
                modification = Optional.of(new Modification(version, nuits.de(texte, debut + 1, marque)));
            }
        }
        faits.add(fait(versions, modification));
        return faits;
    }

    /**
     * Reads one line, or the end of one.
     *
     * @param debut after its mark
     * @param fin exclusive
     */
    Version version(byte[] texte, int debut, int fin) {
        int nuit = fin(texte, debut, fin, CodecFait.CHAMP);
        int fichier = fin(texte, nuit + 1, fin, CodecFait.CHAMP);
        int ligne = fin(texte, fichier + 1, fin, CodecFait.CHAMP);
        Preuve preuve = new Preuve(
                nuits.de(texte, debut, nuit), fichiers.de(texte, nuit + 1, fichier), entier(texte, fichier + 1, ligne));
        return new Version(valeurs.lire(texte, ligne + 1, fin), preuve);
    }

    private Fait fait(List<Version> versions, Optional<Modification> modification) {
        return new Fait(versions.get(0).valeurs().cle(cles).orElseThrow(), List.copyOf(versions), modification);
    }

    private static int entier(byte[] texte, int debut, int fin) {
        int entier = 0;
        for (int i = debut; i < fin; i++) {
            entier = 10 * entier + texte[i] - '0';
        }
        return entier;
    }

    /** Where the next such byte stands, or the end. */
    private static int fin(byte[] texte, int debut, int fin, char octet) {
        int place = debut;
        while (place < fin && texte[place] != octet) {
            place++;
        }
        return place;
    }
}
