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
 * Gathers tonight's rows of one schema by group, in whatever order they come. Those of a group wait as text until too many wait;
 * then they become bytes, which later lines of the group open again: exports are sorted, so that few are.
 */
public final class Regroupement {
    /** How many characters may wait. */
    private static final int ATTENTE = 1 << 24;
    /** Characters under which a group is left waiting: deflated one by one, lines would not shrink. */
    private static final int SEUIL = 1 << 10;

    private final Schema schema;
    private final Reserve<CodecGroupe> codecs;
    private final Map<String, Amas> parGroupe = new HashMap<>();
    private final Queue<Version> repetees = new ConcurrentLinkedQueue<>();
    private final StringBuilder ligne = new StringBuilder();
    private @Nullable Amas dernier;
    private @Nullable Valeurs derniere;
    private String fichier = "";
    private String debut = "";
    private long attente;
    private final long attenteMax;
    private long permise;

    public Regroupement(Schema schema) {
        this(schema, ATTENTE);
    }

    Regroupement(Schema schema, long attenteMax) {
        this.schema = schema;
        this.attenteMax = attenteMax;
        this.permise = attenteMax;
        this.codecs = new Reserve<>(() -> new CodecGroupe(schema));
    }

    /** Takes a row, in the order of the files. */
    public void ajouter(Valeurs valeurs, Preuve preuve) {
        ligne.setLength(0);
        ligne.append(debut(preuve));
        CodecFait.ecrireFin(valeurs, preuve, ligne);
        amas(valeurs).ajouter(ligne);
        attente += ligne.length();
        if (attente > permise) {
            serrer();
        }
    }

    /** Rows of one file follow one another. */
    private String debut(Preuve preuve) {
        if (!preuve.fichier().equals(fichier)) {
            fichier = preuve.fichier();
            debut = CodecFait.debut(preuve);
        }
        return debut;
    }

    /** Rows of one group often follow one another. */
    private Amas amas(Valeurs valeurs) {
        Amas connu = dernier;
        if (connu == null || !valeurs.memes(derniere, schema.groupe())) {
            connu = parGroupe.computeIfAbsent(
                    CleGroupe.texte(valeurs.cle(schema.groupe()).orElseThrow()), g -> new Amas(ligne.length()));
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
        private StringBuilder attente;

        Amas(int taille) {
            attente = new StringBuilder(taille);
        }

        void ajouter(CharSequence ligne) {
            if (!attente.isEmpty()) {
                attente.append('\n');
            }
            attente.append(ligne);
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
