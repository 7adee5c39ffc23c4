package fr.care.controle.generation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes made-up campaigns, candidate after candidate: only counters are kept, whatever the size. What a candidate brings
 * depends on the seed and on its rank alone, so that a small campaign is the beginning of a large one.
 */
public final class Generation {
    /** Candidates that share a file of each source. */
    private static final int BLOC = 250;

    private Generation() {}

    /**
     * Writes every drop of the plan.
     *
     * @return what the last one holds
     */
    public static List<Bilan> generer(Plan plan) throws IOException {
        List<Bilan> bilans = List.of();
        for (int nuit = 0; nuit < plan.nuits(); nuit++) {
            bilans = nuit(plan, Plan.date(nuit));
        }
        return bilans;
    }

    private static List<Bilan> nuit(Plan plan, LocalDate nuit) throws IOException {
        Osis osis = new Osis(plan);
        List<Redaction> redactions = List.of(
                new Identites(plan),
                new Audits(plan),
                osis,
                new Justificatifs(plan),
                new Convergences(plan),
                new Egares(plan),
                new PaieAPlat(plan),
                new Formulaires(plan, osis));
        try (Depot depot = new Depot(plan, nuit)) {
            osis.referentiel(depot);
            for (int rang = 0; rang < plan.candidats(); rang++) {
                if (rang % BLOC == 0) {
                    depot.bloc();
                }
                Structure structure = Structures.de(plan, rang);
                depot.candidat(structure);
                for (Redaction redaction : redactions) {
                    redaction.ecrire(structure, nuit, depot);
                }
            }
            depot.bloc();
            return depot.bilans();
        }
    }
}
