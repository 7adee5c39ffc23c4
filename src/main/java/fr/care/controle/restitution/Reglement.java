package fr.care.controle.restitution;

import fr.care.controle.domaine.resultat.Objectif;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the results quote of the campaign: its regions, its words, the limits that a timeline draws.
 *
 * @param regions name by code, in the order of the campaign
 * @param citations the regulation's own words, by objective
 * @param premierAudit the last day for the first audit, that day included
 * @param ecartMaximal days between two audits, that number included
 * @param ecartMoyen days between audits on average, that number included
 * @param depot the last day to submit, that day included
 */
public record Reglement(
        Map<String, String> regions,
        Map<Objectif, String> citations,
        LocalDate premierAudit,
        long ecartMaximal,
        long ecartMoyen,
        LocalDate depot) {
    /** As people read a region: {@code Bretagne (53)}. */
    public String region(String code) {
        String nom = regions.get(code);
        return nom == null ? code : nom + " (" + code + ")";
    }

    public String citation(Objectif objectif) {
        return citations.getOrDefault(objectif, "");
    }
}
