package fr.care.controle.rapprochement;

import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Rejet;
import fr.care.controle.fait.Signalement;
import fr.care.controle.fait.Version;
import fr.care.controle.source.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that is believed on the night, by source, with what tonight's reading told.
 *
 * @param etats by name of source; every listed source has one
 * @param absentes the sources of which tonight's drop holds no file
 */
public record Faits(Map<String, EtatSource> etats, Map<String, List<Signalement>> signalements, List<String> absentes) {
    public EtatSource etat(Source source) {
        return etats.getOrDefault(source.nom(), EtatSource.VIDE);
    }

    /** Contents that nothing contradicts. */
    public Stream<Version> certains(Source source) {
        return etat(source).faits().tous().filter(fait -> !fait.conflit()).map(Fait::version);
    }

    /** Keys that several rows give different contents. */
    public Stream<Fait> conflits(Source source) {
        return etat(source).faits().conflits();
    }

    /** Every accepted content, those set aside by a conflict included. */
    public Stream<Version> acceptes(Source source) {
        return etat(source)
                .faits()
                .tous()
                .mapMulti((fait, sortie) -> fait.versions().forEach(sortie));
    }

    /** The facts of one group of a source, by the value of the column that makes its groups. */
    List<Fait> groupe(Source source, String valeur) {
        return etat(source).faits().groupe(valeur);
    }

    /** The contents of a group that nothing contradicts. */
    Stream<Version> certains(Source source, String valeur) {
        return groupe(source, valeur).stream().filter(fait -> !fait.conflit()).map(Fait::version);
    }

    public List<Rejet> rejets(Source source) {
        return etat(source).rejets();
    }
}
