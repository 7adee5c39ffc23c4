package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns the rows of tonight's files of one source into facts: exact duplicates are counted in the later file by name, rows of
 * one key and different contents stand side by side. Files must be given in the order of their names.
 */
public final class Consolidation {
    private static final Comparator<Version> PAR_CONTENU = Comparator.comparing(Version::valeurs, CodecValeurs.ORDRE);

    private final Schema schema;
    private final LocalDate nuit;
    private final Map<List<String>, List<Version>> versions = new HashMap<>();
    private final List<Rejet> rejets = new ArrayList<>();
    private final List<Signalement> signalements = new ArrayList<>();
    private final Map<String, BilanFichier> bilans = new TreeMap<>();

    private String fichier = "";
    private long acceptees;
    private long rejetees;
    private long doublons;

    public Consolidation(Schema schema, LocalDate nuit) {
        this.schema = schema;
        this.nuit = nuit;
    }

    public void commencer(String chemin) {
        fichier = chemin;
        acceptees = 0;
        rejetees = 0;
        doublons = 0;
    }

    /**
     * Ends the current file and tells what became of its rows.
     *
     * @param lues how many rows its reader counted, to be held against what came here
     */
    public BilanFichier terminer(long lues) {
        BilanFichier bilan = new BilanFichier(lues, acceptees, rejetees, doublons);
        bilans.put(fichier, bilan);
        return bilan;
    }

    public void ajouter(LigneLue ligne) {
        Preuve preuve = new Preuve(nuit, fichier, ligne.numero());
        if (ligne instanceof LigneLue.Rejetee rejetee) {
            rejetees++;
            rejets.add(Rejet.de(rejetee, preuve));
        } else if (ligne instanceof LigneLue.Acceptee acceptee) {
            accepter(acceptee, preuve);
        }
    }

    private void accepter(LigneLue.Acceptee ligne, Preuve preuve) {
        Valeurs valeurs = ligne.valeurs();
        for (String numero : ligne.finessRepares()) {
            signalements.add(new Signalement(Code.FINESS_REPARE, numero, valeurs, preuve));
        }
        List<String> cle = valeurs.cle(schema.cle()).orElseThrow();
        List<Version> connues = versions.computeIfAbsent(cle, c -> new ArrayList<>(1));
        for (Version connue : connues) {
            if (connue.valeurs().equals(valeurs)) {
                compterDoublon(String.join("|", cle), valeurs, preuve);
                return;
            }
        }
        acceptees++;
        connues.add(new Version(valeurs, preuve));
    }

    /** Counts a row that is only part of a fact; the fact itself comes by {@link #retenir}. */
    public void compterAcceptee() {
        acceptees++;
    }

    /** Counts a row that repeats another, and tells it. */
    public void compterDoublon(String objet, Valeurs valeurs, Preuve preuve) {
        doublons++;
        signalements.add(new Signalement(Code.DOUBLON, objet, valeurs, preuve));
    }

    /** Keeps a fact made of rows that were counted already. */
    public void retenir(Valeurs valeurs, Preuve preuve) {
        versions.computeIfAbsent(valeurs.cle(schema.cle()).orElseThrow(), c -> new ArrayList<>(1))
                .add(new Version(valeurs, preuve));
    }

    public Lot lot() {
        Map<List<String>, Fait> faits = new HashMap<>(versions.size() * 2);
        versions.forEach((cle, contenus) -> {
            contenus.sort(PAR_CONTENU);
            faits.put(cle, new Fait(cle, List.copyOf(contenus), Optional.empty()));
        });
        return new Lot(faits, rejets, signalements, bilans);
    }
}
