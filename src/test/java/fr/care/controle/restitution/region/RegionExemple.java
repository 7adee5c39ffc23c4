package fr.care.controle.restitution.region;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.restitution.ElementCandidat;
import fr.care.controle.restitution.Elements;
import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.RejetLigne;
import fr.care.controle.restitution.ResultatsNuit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a region is told of a night, in memory. */
public record RegionExemple(EnTete entete, List<ElementCandidat> candidats, List<RejetLigne> listeRejets)
        implements ResultatsNuit {
    /** One per region that has a candidate, by code; the results are cut two pieces at a time. */
    public static List<ResultatsNuit> de(ResultatsNuit national, Pseudonymes pseudonymes) {
        Decoupe decoupe = new Decoupe(national, pseudonymes);
        Map<String, List<ElementCandidat>> candidats = new TreeMap<>();
        try (Elements elements = new Elements(national)) {
            while (elements.hasNext()) {
                decoupe.couper(elements.lot(2))
                        .forEach((code, siens) -> siens.forEach(element -> candidats
                                .computeIfAbsent(code, c -> new ArrayList<>())
                                .add((ElementCandidat) element)));
            }
        }
        return decoupe.regions().stream()
                .<ResultatsNuit>map(code -> new RegionExemple(
                        new EnTeteRegion(national, code),
                        candidats.getOrDefault(code, List.of()),
                        decoupe.rejets(code)))
                .toList();
    }

    @Override
    public String campagne() {
        return entete.campagne();
    }

    @Override
    public LocalDate dateControle() {
        return entete.dateControle();
    }

    @Override
    public Optional<String> region() {
        return entete.region();
    }

    @Override
    public String versionRegles() {
        return entete.versionRegles();
    }

    @Override
    public String versionLogiciel() {
        return entete.versionLogiciel();
    }

    @Override
    public List<FichierEntree> entrees() {
        return entete.entrees();
    }

    @Override
    public Stream<LigneSynthese> syntheses() {
        return candidats.stream().flatMap(c -> c.synthese().stream());
    }

    @Override
    public Stream<Anomalie> anomalies() {
        return candidats.stream().flatMap(c -> c.anomalies().stream());
    }

    @Override
    public Stream<Changement> changements() {
        return candidats.stream().flatMap(c -> c.changements().stream());
    }

    @Override
    public Stream<RejetLigne> rejets() {
        return listeRejets.stream();
    }
}
