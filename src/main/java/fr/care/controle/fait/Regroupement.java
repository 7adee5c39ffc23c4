package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Gathers tonight's rows of one schema by group, in whatever order they come. Several threads make them text, then bytes when too
 * many wait, which later lines of the group open again: exports are sorted, so that few are.
 */
public final class Regroupement {
    /** How many rows wait as objects, for several threads to make them text. */
    private static final int LUES = 1 << 14;
    /** How many characters may wait. */
    private static final int ATTENTE = 1 << 24;
    /** Characters under which a group is left waiting: deflated one by one, lines would not shrink. */
    private static final int SEUIL = 1 << 10;

    private final Schema schema;
    private final Reserve<CodecGroupe> codecs;
    private final Map<String, Amas> parGroupe = new HashMap<>();
    private final Queue<Version> repetees = new ConcurrentLinkedQueue<>();
    private final List<Amas> aEcrire = new ArrayList<>();
    private @Nullable Amas dernier;
    private @Nullable Valeurs derniere;
    private int lues;
    private long attente;
    private final int luesMax;
    private final long attenteMax;
    private long permise;

    public Regroupement(Schema schema) {
        this(schema, LUES, ATTENTE);
    }

    /**
     * @param luesMax how many rows may wait as objects
     * @param attenteMax how many characters may wait
     */
    Regroupement(Schema schema, int luesMax, long attenteMax) {
        this.schema = schema;
        this.luesMax = luesMax;
        this.attenteMax = attenteMax;
        this.permise = attenteMax;
        this.codecs = new Reserve<>(() -> new CodecGroupe(schema));
    }

    /** Takes a row, in the order of the files. */
    public void ajouter(Valeurs valeurs, Preuve preuve) {
        Amas amas = amas(valeurs);
        if (amas.ajouter(new Version(valeurs, preuve))) {
            aEcrire.add(amas);
        }
        lues++;
        if (lues >= luesMax) {
            ecrire();
        }
        if (attente > permise) {
            serrer();
        }
    }

    private void ecrire() {
        attente += aEcrire.parallelStream().mapToLong(Amas::ecrire).sum();
        aEcrire.clear();
        lues = 0;
    }

    /** Rows of one group often follow one another. */
    private Amas amas(Valeurs valeurs) {
        Amas connu = dernier;
        if (connu == null || !valeurs.memes(derniere, schema.groupe())) {
            connu = parGroupe.computeIfAbsent(
                    CleGroupe.texte(valeurs.cle(schema.groupe()).orElseThrow()), g -> new Amas());
        }
        dernier = connu;
        derniere = valeurs;
        return connu;
    }

    private void serrer() {
        parGroupe.values().parallelStream()
                .filter(amas -> amas.attente.length() > SEUIL)
                .forEach(this::ranger);
        attente = parGroupe.values().stream()
                .mapToLong(amas -> amas.attente.length())
                .sum();
        permise = Math.max(attenteMax, 2 * attente);
    }

    private byte[] ranger(Amas amas) {
        return codecs.avec(codec -> amas.ranger(codec, repetees));
    }

    /** All that was gathered; nothing can be added since. */
    public FaitsSource faits() {
        ecrire();
        List<Groupe> groupes = parGroupe.entrySet().parallelStream()
                .map(e -> new Groupe(CleGroupe.de(e.getKey()), ranger(e.getValue())))
                .sorted()
                .toList();
        parGroupe.clear();
        dernier = null;
        return new FaitsSource(schema, groupes);
    }

    /** The rows that repeat a former one, in their order; known once all was gathered. */
    public List<Version> repetees() {
        List<Version> rangees = new ArrayList<>(repetees);
        rangees.sort((version, autre) -> version.preuve().compareTo(autre.preuve()));
        return rangees;
    }

    /** The lines of one group. */
    private static final class Amas {
        private byte[] octets = {};
        private StringBuilder attente = new StringBuilder(0);
        private List<Version> lues = new ArrayList<>();

        /** Tells whether it is the first since those before were written. */
        boolean ajouter(Version ligne) {
            lues.add(ligne);
            return lues.size() == 1;
        }

        /** Makes text of rows, and tells of how many characters. */
        int ecrire() {
            int avant = attente.length();
            String fichier = "";
            String debut = "";
            for (Version ligne : lues) {
                Preuve preuve = ligne.preuve();
                // Rows of one file follow one another.
                if (!preuve.fichier().equals(fichier)) {
                    fichier = preuve.fichier();
                    debut = CodecFait.debut(preuve);
                }
                if (!attente.isEmpty()) {
                    attente.append('\n');
                }
                attente.append(debut);
                CodecFait.ecrireFin(ligne.valeurs(), preuve, attente);
            }
            lues = new ArrayList<>();
            return attente.length() - avant;
        }

        byte[] ranger(CodecGroupe codec, Collection<Version> repetees) {
            if (!attente.isEmpty()) {
                List<String> lignes = new ArrayList<>(octets.length == 0 ? List.of() : codec.lignes(octets));
                lignes.addAll(CodecGroupe.lignes(attente.toString()));
                octets = codec.ranger(lignes, repetees::add);
                attente = new StringBuilder(0);
            }
            return octets;
        }
    }
}
