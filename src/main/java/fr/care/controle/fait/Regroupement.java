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
        String groupe = CleGroupe.texte(valeurs.cle(schema.groupe()).orElseThrow());
        String ligne = CodecFait.crue(valeurs, preuve);
        parGroupe.computeIfAbsent(groupe, g -> new Amas(ligne.length())).ajouter(ligne);
        attente += ligne.length();
        if (attente > permise) {
            serrer();
        }
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

        void ajouter(String ligne) {
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
