package fr.care.controle.fait;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns the rows of tonight's files of one source into facts: exact duplicates are counted in the later file by name, rows of
 * one key and different contents stand side by side. Files must be given in the order of their names.
 */
public final class Consolidation {
    private final Schema schema;
    private final LocalDate nuit;
    private final Regroupement lignes;
    private final List<Rejet> rejets = new ArrayList<>();
    private final List<Signalement> signalements = new ArrayList<>();
    private final Map<String, BilanFichier> bilans = new TreeMap<>();

    private String fichier = "";
    private long acceptees;
    private long rejetees;

    public Consolidation(Schema schema, LocalDate nuit) {
        this.schema = schema;
        this.nuit = nuit;
        this.lignes = new Regroupement(schema);
    }

    public void commencer(String chemin) {
        fichier = chemin;
        acceptees = 0;
        rejetees = 0;
    }

    /**
     * Ends the current file and tells what became of its rows: those that repeat another are among the accepted ones until
     * {@link #lot()} tells them apart.
     *
     * @param lues how many rows its reader counted, to be held against what came here
     */
    public BilanFichier terminer(long lues) {
        BilanFichier bilan = new BilanFichier(lues, acceptees, rejetees, 0);
        bilans.put(fichier, bilan);
        return bilan;
    }

    public void ajouter(LigneLue ligne) {
        Preuve preuve = new Preuve(nuit, fichier, ligne.numero());
        if (ligne instanceof LigneLue.Rejetee rejetee) {
            rejetees++;
            rejets.add(Rejet.de(rejetee, preuve));
        } else if (ligne instanceof LigneLue.Acceptee acceptee) {
            Valeurs valeurs = acceptee.valeurs();
            for (String numero : acceptee.finessRepares()) {
                signalements.add(new Signalement(Code.FINESS_REPARE, numero, valeurs, preuve));
            }
            acceptees++;
            retenir(valeurs, preuve);
        }
    }

    /** Counts a row that is only part of a fact; the fact itself comes by {@link #retenir}. */
    public void compterAcceptee() {
        acceptees++;
    }

    /** Tells of a row that was counted as accepted that it repeats another. */
    public void repetee(String objet, Valeurs valeurs, Preuve preuve) {
        signalements.add(new Signalement(Code.DOUBLON, objet, valeurs, preuve));
        bilans.computeIfPresent(preuve.fichier(), (chemin, bilan) -> bilan.repetee());
    }

    /** Keeps a fact made of rows that were counted already. */
    public void retenir(Valeurs valeurs, Preuve preuve) {
        lignes.ajouter(valeurs, preuve);
    }

    /** All that was gathered; asked once. */
    public Lot lot() {
        FaitsSource faits = lignes.faits();
        for (Version repetee : lignes.repetees()) {
            Valeurs valeurs = repetee.valeurs();
            repetee(String.join("|", valeurs.cle(schema.cle()).orElseThrow()), valeurs, repetee.preuve());
        }
        return new Lot(faits, rejets, signalements, bilans);
    }
}
