package fr.care.controle.fait;

import fr.care.controle.format.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Turns the facts of a group into its bytes and back: their lines in the order of their keys, so that equal facts are equal bytes.
 * Not for several threads.
 */
final class CodecGroupe {
    private static final Comparator<String> PAR_CONTENU = Comparator.comparing(CodecFait::valeurs);

    private final Schema schema;
    private final LecteurFaits lecteur;
    private final Serre serre = new Serre();

    CodecGroupe(Schema schema) {
        this.schema = schema;
        this.lecteur = new LecteurFaits(schema, new LecteurValeurs(schema));
    }

    List<String> lignes(byte[] octets) {
        return lignes(new String(serre.desserrer(octets), StandardCharsets.UTF_8));
    }

    static List<String> lignes(String texte) {
        return List.of(texte.split("\n", -1));
    }

    List<Fait> lire(Groupe groupe) {
        return lecteur.lire(serre.desserrer(groupe.octets()));
    }

    /** Makes facts of lines that follow one another as those of a group do. */
    List<Fait> faits(List<String> lignes) {
        return lecteur.lire(String.join("\n", lignes).getBytes(StandardCharsets.UTF_8));
    }

    private Version version(String ligne) {
        byte[] texte = ligne.getBytes(StandardCharsets.UTF_8);
        return lecteur.version(texte, ligne.indexOf(CodecFait.CHAMP) + 1, texte.length);
    }

    byte[] ecrire(Collection<Fait> faits) {
        SortedMap<String, List<String>> parCle = new TreeMap<>();
        for (Fait fait : faits) {
            List<String> lignes = new ArrayList<>(1);
            fait.versions().forEach(version -> lignes.add(CodecFait.crue(version)));
            fait.modification().ifPresent(m -> lignes.add(CodecFait.remplacee(m)));
            parCle.put(CodecFait.cle(lignes.get(0), schema), lignes);
        }
        return serrer(parCle.values());
    }

    /**
     * Turns lines into facts: the contents of one key stand side by side, in a total order.
     *
     * @param lignes in the order in which they were read
     * @param repetees takes those whose content a former one has
     */
    byte[] ranger(List<String> lignes, Consumer<Version> repetees) {
        SortedMap<String, List<String>> parCle = new TreeMap<>();
        for (String ligne : lignes) {
            List<String> connues = parCle.computeIfAbsent(CodecFait.cle(ligne, schema), c -> new ArrayList<>(1));
            if (connues.stream().anyMatch(connue -> CodecFait.memesValeurs(connue, ligne, schema))) {
                repetees.accept(version(ligne));
            } else {
                connues.add(ligne);
            }
        }
        parCle.values().forEach(contenus -> contenus.sort(PAR_CONTENU));
        return serrer(parCle.values());
    }

    /** Whether two groups believe the same texts, whatever the rows that showed them. */
    boolean memesTextes(byte[] octets, byte[] autres) {
        return contenus(octets).equals(contenus(autres));
    }

    private List<String> contenus(byte[] octets) {
        return lignes(octets).stream()
                .filter(CodecFait::estCrue)
                .map(CodecFait::valeurs)
                .toList();
    }

    private byte[] serrer(Collection<List<String>> faits) {
        int marques = Groupe.MARQUE;
        List<String> lignes = new ArrayList<>();
        for (List<String> fait : faits) {
            lignes.addAll(fait);
            long crues = fait.stream().filter(CodecFait::estCrue).count();
            marques |= crues > 1 ? Groupe.CONFLIT : 0;
            marques |= crues < fait.size() ? Groupe.MODIFICATION : 0;
        }
        return serre.serrer(String.join("\n", lignes), marques);
    }
}
