package fr.care.controle.campagne;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Every number, date and name of a campaign, as its one file gives them: the rules hold none. See
 * {@code campagnes/d1bis-2026.yml} for the sentence that justifies each.
 *
 * @param versionRegles changes whenever a verdict may change with the same files
 * @param rejetsMaxPourcent more rejected rows than that in a file, and the night stops
 * @param regions name of each region by INSEE code, in the order of the file
 * @param objectifs what is expected of each objective, by number ({@code O1.A})
 */
public record Parametres(
        String id,
        String versionRegles,
        int rejetsMaxPourcent,
        FormatCsv csv,
        Map<String, String> regions,
        Phase phase,
        Depot depot,
        Frequence frequence,
        Cible cible,
        Ads ads,
        Exposition exposition,
        Exercice exercice,
        Osis osis,
        Convergence convergence,
        Decotes decotes,
        Depenses depenses,
        Disjoncteur disjoncteur,
        AutresLectures autresLectures,
        Map<String, Attendu> objectifs) {

    /** What is expected of an objective of the campaign. */
    public Attendu attendu(String numero) {
        Attendu attendu = objectifs.get(numero);
        if (attendu == null) {
            throw new IllegalArgumentException("unknown objective: " + numero);
        }
        return attendu;
    }

    /** When the operational phase may start. */
    public record Phase(Minimum<LocalDate> debutAuPlusTot, Maximum<LocalDate> debutAuPlusTard) {}

    /** Until when the file may be submitted. */
    public record Depot(Maximum<LocalDate> auPlusTard) {}

    /** How often audits must run (O1.A, O2.A); days. */
    public record Frequence(
            Maximum<LocalDate> premierAuditAuPlusTard, Maximum<Long> ecartMaximal, Maximum<Long> ecartMoyenMaximal) {}

    /** How recent the audits that prove a level must be (O1.B, O2.B); days. */
    public record Cible(Maximum<Long> ancienneteDernierAudit, Maximum<Long> ancienneteAntepenultieme) {}

    /** The level asked of the AD (O1.B); percent of the activité combinée; for how many months a report can be downloaded. */
    public record Ads(
            Minimum<Integer> scoreMinimal, Minimum<BigDecimal> partActivite, Valeur<Integer> disponibiliteRapport) {}

    /** What is asked of the internet exposure (O2.A, O2.B); percent of the activité combinée. */
    public record Exposition(
            Minimum<BigDecimal> cvssCritique,
            Minimum<BigDecimal> partActiviteAtteint,
            Minimum<BigDecimal> partActivitePartiel,
            Maximum<LocalDate> clubSsiAuPlusTard) {}

    /** Since when a crisis exercise counts (O3). */
    public record Exercice(Minimum<LocalDate> auPlusTot) {}

    /** The oSIS questionnaires (O4, O5). */
    public record Osis(
            String questionnaireMesures,
            Minimum<BigDecimal> completude,
            String questionnaireBudget,
            List<ChampBudget> champsBudget) {}

    /** Until when the first milestone of the convergence may be planned (O6.B). */
    public record Convergence(Valeur<LocalDate> appelAFinancement, Maximum<Integer> delaiPremierJalon) {}

    /** The décote of each objective that is not reached, and of O2.B partly reached; percent. */
    public record Decotes(
            Valeur<BigDecimal> o1A,
            Valeur<BigDecimal> o1B,
            Valeur<BigDecimal> o2A,
            Valeur<BigDecimal> o2BPartiel,
            Valeur<BigDecimal> o2B,
            Valeur<BigDecimal> o3,
            Valeur<BigDecimal> o4,
            Valeur<BigDecimal> o5,
            Valeur<BigDecimal> o6,
            Valeur<BigDecimal> plafondCumul) {}

    /** How much a night may move before a person confirms it; percent of the candidates, percent of the total payable. */
    public record Disjoncteur(Maximum<BigDecimal> statuts, Maximum<BigDecimal> montants) {}

    /** The numbers that only another reading of the source uses; days. */
    public record AutresLectures(Maximum<Long> clubSsiApresDebutPhase, Minimum<Long> delaiEntreDerniersAudits) {}

    /**
     * What is expected of an objective.
     *
     * @param citation the regulation's own words
     * @param pieces the documents to supply: one of each inner list
     */
    public record Attendu(String citation, List<List<String>> pieces) {}
}
