package fr.care.controle.nuit;

import fr.care.controle.entrepot.FaitRepository;
import fr.care.controle.entrepot.FichierRepository;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Signalement;
import fr.care.controle.rapprochement.Etablissements;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the database knows that a night believed and saw, whichever night it was. */
@Component
public class FaitsNuit {
    private final FaitRepository faits;
    private final FichierRepository fichiers;

    public FaitsNuit(FaitRepository faits, FichierRepository fichiers) {
        this.faits = faits;
        this.fichiers = fichiers;
    }

    /** All that a night whose files are read believed and saw. */
    public Faits de(String campagne, LocalDate nuit) {
        return avec(etats(campagne, nuit), campagne, nuit);
    }

    /** What a night believed, by source. */
    public Map<String, EtatSource> etats(String campagne, LocalDate nuit) {
        Map<String, EtatSource> etats = new HashMap<>();
        Sources.TOUTES.forEach(source -> etats.put(source.nom(), faits.etat(campagne, source.schema(), nuit)));
        return etats;
    }

    /** The candidates of each number of the base, as a night believed it. */
    Map<String, Set<String>> candidatsParFiness(String campagne, LocalDate nuit) {
        EtatSource base = faits.etat(campagne, Sources.BASE_ES.schema(), nuit);
        return Etablissements.candidats(new Faits(Map.of(Sources.BASE_ES.nom(), base), Map.of(), List.of()));
    }

    /** What is believed, with what the reading of that night's files told. */
    Faits avec(Map<String, EtatSource> etats, String campagne, LocalDate nuit) {
        Map<String, List<Signalement>> signalements = new HashMap<>();
        Sources.TOUTES.forEach(
                source -> signalements.put(source.nom(), faits.signalements(campagne, source.schema(), nuit)));
        Set<String> presentes = fichiers.fichiers(campagne, nuit).stream()
                .map(FichierEntree::source)
                .collect(Collectors.toSet());
        List<String> absentes = Sources.TOUTES.stream()
                .filter(source -> !source.schema().formulaires() && !presentes.contains(source.nom()))
                .map(Source::nom)
                .toList();
        return new Faits(etats, signalements, absentes);
    }
}
