package fr.care.controle.nuit;

import fr.care.controle.entrepot.FaitRepository;
import fr.care.controle.entrepot.LectureRepository;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
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
    private final FaitsNuit connus;
    private final ContexteNuit contexte;
    private final LectureRepository lectures;
    private final Map<String, EtatSource> etats = new HashMap<>();
    private final Map<String, EtatSource> avants = new HashMap<>();
    private final Set<String> numeros = new HashSet<>();

    public MemoireNuit(FaitRepository faits, FaitsNuit connus, LectureRepository lectures, ContexteNuit contexte) {
        this.faits = faits;
        this.connus = connus;
        this.lectures = lectures;
        this.contexte = contexte;
    }

    /**
     * Keeps what tonight's files change.
     *
     * @param avant what was believed before them
     * @param apres what is believed since; facts that did not change are the very same objects
     */
    synchronized void retenir(Source source, EtatSource avant, EtatSource apres) {
        avants.put(source.nom(), avant);
        etats.put(source.nom(), apres);
    }

    synchronized EtatSource etat(Source source) {
        return etats.computeIfAbsent(
                source.nom(), nom -> faits.etat(contexte.campagne(), source.schema(), contexte.dateControle()));
    }

    /** Leaves its room to the publication, which asks for no fact. */
    synchronized void oublier() {
        avants.clear();
        etats.clear();
    }

    /** Every number of the base, EG and EJ. */
    synchronized Set<String> numerosDeLaBase() {
        if (numeros.isEmpty()) {
            etat(Sources.BASE_ES).faits().tous().forEach(fait -> {
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

    /** What an earlier night believed, by source; every reading step must have ended. */
    Map<String, EtatSource> etats(LocalDate nuit) {
        Map<String, EtatSource> tous = new HashMap<>();
        Sources.TOUTES.forEach(source -> tous.put(source.nom(), etat(source, nuit)));
        return tous;
    }

    /** Millions of facts are not read from the database when they are in memory already. */
    private EtatSource etat(Source source, LocalDate nuit) {
        EtatSource avant = avants.get(source.nom());
        boolean lueDepuis = lectures.derniere(contexte.campagne(), source.nom(), contexte.dateControle())
                .filter(lecture -> lecture.nuit().isAfter(nuit))
                .isPresent();
        return avant == null || lueDepuis ? faits.etat(contexte.campagne(), source.schema(), nuit) : avant;
    }

    /** All sources at once; every reading step must have ended. */
    Faits tout() {
        return connus.avec(etats(), contexte.campagne(), contexte.dateControle());
    }
}
