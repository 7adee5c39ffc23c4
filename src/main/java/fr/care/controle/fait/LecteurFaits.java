package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.OctetsRecents;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes facts of the lines that {@link CodecFait} writes, from their bytes; what facts share is one object. Not for several threads. */
final class LecteurFaits {
    private final List<String> cles;
    /** Of the key columns: each line asks for them. */
    private final int[] places;

    private final LecteurValeurs valeurs;
    private final OctetsRecents<LocalDate> nuits = new OctetsRecents<>(StandardCharsets.US_ASCII, CodecValeurs::jour);
    private final OctetsRecents<String> fichiers = new OctetsRecents<>(StandardCharsets.UTF_8, nom -> nom);

    LecteurFaits(Schema schema, LecteurValeurs valeurs) {
        cles = schema.cle();
        places = cles.stream().mapToInt(schema::index).toArray();
        this.valeurs = valeurs;
    }

    /** The lines of a fact follow one another. */
    List<Fait> lire(byte[] texte) {
        List<Fait> faits = new ArrayList<>();
        List<Version> versions = new ArrayList<>(1);
        Optional<Modification> modification = Optional.empty();
        @Nullable Valeurs precedente = null;
        int fin;
        for (int debut = 0; debut <= texte.length; debut = fin + 1) {
            fin = fin(texte, debut, texte.length, '\n');
            int marque = fin(texte, debut, fin, CodecFait.CHAMP);
            Version version = version(texte, marque + 1, fin);
            if (precedente != null && !memeCle(version.valeurs(), precedente)) {
                faits.add(fait(versions, modification));
                versions = new ArrayList<>(1);
                modification = Optional.empty();
            }
            precedente = version.valeurs();
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

    private boolean memeCle(Valeurs valeurs, Valeurs autres) {
        for (int place : places) {
            if (!Objects.equals(valeurs.cellule(place), autres.cellule(place))) {
                return false;
            }
        }
        return true;
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
