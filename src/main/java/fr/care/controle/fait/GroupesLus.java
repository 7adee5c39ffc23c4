package fr.care.controle.fait;

import fr.care.controle.format.Schema;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes the groups of a source back from where they were kept, piece after piece, without making facts of them. */
public final class GroupesLus {
    private final Schema schema;
    private final CodecGroupe codec;
    private final Serre serre = new Serre();
    private final List<Groupe> groupes = new ArrayList<>();
    private final List<byte[]> morceaux = new ArrayList<>();
    private String cle = "";

    public GroupesLus(Schema schema) {
        this.schema = schema;
        this.codec = new CodecGroupe(schema);
    }

    /** Takes the next piece of a group: those of one group follow one another. */
    public void morceau(String groupe, byte[] octets) {
        if (!groupe.equals(cle)) {
            finir();
            cle = groupe;
        }
        morceaux.add(octets);
    }

    /** The same, from the nights that kept text. */
    public void texte(String groupe, String texte) {
        morceau(groupe, serre.serrer(texte, 0));
    }

    public FaitsSource faits() {
        finir();
        return new FaitsSource(schema, groupes.stream().sorted().toList());
    }

    private void finir() {
        if (!morceaux.isEmpty()) {
            groupes.add(new Groupe(CleGroupe.lire(cle), octets()));
            morceaux.clear();
        }
    }

    private byte[] octets() {
        if ((morceaux.get(0)[0] & Groupe.MARQUE) == 0) {
            // Before there were marks each piece had its own text.
            Stream<String> lignes = morceaux.stream().flatMap(morceau -> codec.lignes(morceau).stream());
            return codec.ecrire(codec.faits(lignes.toList()));
        }
        if (morceaux.size() == 1) {
            return morceaux.get(0);
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        morceaux.forEach(octets::writeBytes);
        return octets.toByteArray();
    }
}
