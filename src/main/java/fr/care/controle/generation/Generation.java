package fr.care.controle.generation;

import java.io.IOException;
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
            bilans = nuit(plan, nuit);
        }
        return bilans;
    }

    private static List<Bilan> nuit(Plan plan, int nuit) throws IOException {
        List<Redaction> redactions = List.of(
                new Identites(),
                new Audits(),
                new Osis(),
                new Justificatifs(),
                new PaieAPlat(),
                new Formulaires(plan.degats()));
        try (Depot depot = new Depot(plan.dossier().resolve(Plan.date(nuit).toString()), plan.degats())) {
            Osis.referentiel(plan.graine(), depot);
            for (int rang = 0; rang < plan.candidats(); rang++) {
                if (rang % BLOC == 0) {
                    depot.bloc();
                }
                Structure structure = Structures.de(plan.graine(), rang);
                for (Redaction redaction : redactions) {
                    redaction.ecrire(structure, Plan.date(nuit), plan.graine(), depot);
                }
            }
            depot.bloc();
            return depot.bilans();
        }
    }
}
