package fr.care.controle.nuit;

import fr.care.controle.entrepot.FaitRepository;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Signalement;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the night believes of each source, kept between steps so that what was just written is not read again. A night that
 * restarts finds in the database what an earlier process had read.
 */
@Component
public class MemoireNuit {
    private final FaitRepository faits;
    private final ContexteNuit contexte;
    private final Map<String, EtatSource> etats = new HashMap<>();
    private final Set<String> numeros = new HashSet<>();

    public MemoireNuit(FaitRepository faits, ContexteNuit contexte) {
        this.faits = faits;
        this.contexte = contexte;
    }

    synchronized void retenir(Source source, EtatSource etat) {
        etats.put(source.nom(), etat);
    }

    synchronized EtatSource etat(Source source) {
        return etats.computeIfAbsent(
                source.nom(), nom -> faits.etat(contexte.campagne(), source.schema(), contexte.dateControle()));
    }

    /** Every number of the base, EG and EJ. */
    synchronized Set<String> numerosDeLaBase() {
        if (numeros.isEmpty()) {
            etat(Sources.BASE_ES).faits().values().forEach(fait -> {
                numeros.add(fait.valeurs().texte("finess_eg"));
                numeros.add(fait.valeurs().texte("finess_ej"));
            });
        }
        return numeros;
    }

    /** What is believed tonight, by source; every reading step must have ended. */
    Map<String, EtatSource> etats() {
        Map<String, EtatSource> tous = new HashMap<>();
        Sources.TOUTES.forEach(source -> tous.put(source.nom(), etat(source)));
        return tous;
    }

    /** What an earlier night believed, by source. */
    Map<String, EtatSource> etats(LocalDate nuit) {
        Map<String, EtatSource> tous = new HashMap<>();
        Sources.TOUTES.forEach(
                source -> tous.put(source.nom(), faits.etat(contexte.campagne(), source.schema(), nuit)));
        return tous;
    }

    /** All sources at once; every reading step must have ended. */
    Faits tout() {
        Map<String, EtatSource> tous = etats();
        Map<String, List<Signalement>> signalements = new HashMap<>();
        for (Source source : Sources.TOUTES) {
            signalements.put(
                    source.nom(), faits.signalements(contexte.campagne(), source.schema(), contexte.dateControle()));
        }
        List<String> absentes = Sources.TOUTES.stream()
                .filter(source -> !source.schema().formulaires()
                        && contexte.inventaire().de(source).isEmpty())
                .map(Source::nom)
                .toList();
        return new Faits(tous, signalements, absentes);
    }
}
