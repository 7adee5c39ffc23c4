package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Turns the facts of a group into its bytes and back: their lines in the order of their keys, so that equal facts are equal bytes.
 * What facts that are read share is one object. Not for several threads.
 */
final class CodecGroupe {
    private static final Comparator<String> PAR_CONTENU = Comparator.comparing(CodecFait::valeurs);

    private final Schema schema;
    private final List<String> cles;
    private final LecteurValeurs valeurs;
    private final Serre serre = new Serre();
    private final Map<String, LocalDate> nuits = new HashMap<>();
    private final Map<String, String> fichiers = new HashMap<>();

    CodecGroupe(Schema schema) {
        this.schema = schema;
        this.cles = schema.cle();
        this.valeurs = new LecteurValeurs(schema);
    }

    List<String> lignes(byte[] octets) {
        return lignes(serre.desserrer(octets));
    }

    static List<String> lignes(String texte) {
        return List.of(texte.split("\n", -1));
    }

    List<Fait> lire(Groupe groupe) {
        List<String> lignes = lignes(groupe.octets());
        if (groupe.conflit() || groupe.modification()) {
            return faits(lignes);
        }
        List<Fait> faits = new ArrayList<>(lignes.size());
        lignes.forEach(ligne -> faits.add(fait(List.of(version(ligne)), Optional.empty())));
        return faits;
    }

    /** The lines of a fact follow one another. */
    List<Fait> faits(List<String> lignes) {
        List<Fait> faits = new ArrayList<>();
        List<Version> versions = new ArrayList<>(1);
        Optional<Modification> modification = Optional.empty();
        String cle = "";
        for (String ligne : lignes) {
            String sienne = CodecFait.cle(ligne, schema);
            if (!versions.isEmpty() && !sienne.equals(cle)) {
                faits.add(fait(versions, modification));
                versions = new ArrayList<>(1);
                modification = Optional.empty();
            }
            cle = sienne;
            if (CodecFait.estCrue(ligne)) {
                versions.add(version(ligne));
            } else {
                modification = Optional.of(new Modification(version(ligne), nuit(CodecFait.nuitRemplacee(ligne))));
            }
        }
        faits.add(fait(versions, modification));
        return faits;
    }

    private Fait fait(List<Version> versions, Optional<Modification> modification) {
        List<String> cle = versions.get(0).valeurs().cle(cles).orElseThrow();
        return new Fait(cle, List.copyOf(versions), modification);
    }

    private Version version(String ligne) {
        String[] champs = ligne.split(String.valueOf(CodecFait.CHAMP), CodecFait.CHAMPS);
        Preuve preuve = new Preuve(
                nuit(champs[1]), fichiers.computeIfAbsent(champs[2], nom -> nom), Integer.parseInt(champs[3]));
        return new Version(valeurs.lire(champs[4]), preuve);
    }

    private LocalDate nuit(String texte) {
        return nuits.computeIfAbsent(texte, LocalDate::parse);
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
            if (connues.stream().anyMatch(connue -> memeContenu(connue, ligne))) {
                repetees.accept(version(ligne));
            } else {
                connues.add(ligne);
            }
        }
        parCle.values().forEach(contenus -> contenus.sort(PAR_CONTENU));
        return serrer(parCle.values());
    }

    /** Blanks may mean what another row says. */
    private boolean memeContenu(String ligne, String autre) {
        String contenu = CodecFait.valeurs(ligne);
        String second = CodecFait.valeurs(autre);
        return contenu.equals(second) || valeurs.lire(contenu).equals(valeurs.lire(second));
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
