package fr.care.controle.suivi;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Cause.Genre;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.evaluation.Evaluateur;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.rapprochement.Rapprochement;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import fr.care.controle.suivi.Changements.Etape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The way from the former published night to tonight, one cause at a time. Each point of it is the facts of the former night with
 * those of some sources replaced by tonight's; it is only made when a change asks for it, and kept for the next one.
 */
public final class Chemin {
    private static final List<Source> BASE = List.of(Sources.BASE_ES, Sources.CANDIDATS);

    private final Map<String, EtatSource> avant;
    private final Map<String, EtatSource> apres;
    private final LocalDate dateAvant;
    private final Parametres parametres;
    private final List<Point> points = new ArrayList<>();

    /**
     * Prepares the way.
     *
     * @param avant what the former night believed, by source
     * @param apres what tonight believes, by source
     * @param dateAvant the control date of the former night
     * @param parametres tonight's
     */
    public Chemin(
            Map<String, EtatSource> avant, Map<String, EtatSource> apres, LocalDate dateAvant, Parametres parametres) {
        this.avant = avant;
        this.apres = apres;
        this.dateAvant = dateAvant;
        this.parametres = parametres;
        Map<String, EtatSource> etats = new HashMap<>(avant);
        points.add(new Point(Genre.REGLES, Optional.empty(), etats));
        etats = avec(etats, BASE);
        points.add(new Point(Genre.BASE, Optional.empty(), etats));
        for (Source source : Sources.TOUTES) {
            if (!BASE.contains(source) && different(source)) {
                etats = avec(etats, List.of(source));
                points.add(new Point(Genre.DONNEES, Optional.of(source), etats));
            }
        }
    }

    private boolean different(Source source) {
        EtatSource ancien = etat(avant, source);
        EtatSource nouveau = etat(apres, source);
        return !ancien.rejets().equals(nouveau.rejets()) || !ancien.faits().equals(nouveau.faits());
    }

    private Map<String, EtatSource> avec(Map<String, EtatSource> etats, List<Source> sources) {
        Map<String, EtatSource> suite = new HashMap<>(etats);
        sources.forEach(source -> suite.put(source.nom(), etat(apres, source)));
        return suite;
    }

    private static EtatSource etat(Map<String, EtatSource> etats, Source source) {
        return etats.getOrDefault(source.nom(), EtatSource.VIDE);
    }

    /**
     * The steps for one candidate, in the order that causes are tried.
     *
     * @param ceSoir what tonight says of it
     */
    public List<Etape> etapes(String candidatId, Optional<ResultatCandidat> ceSoir) {
        List<Etape> etapes = new ArrayList<>();
        for (Point point : points) {
            etapes.add(new Etape(() -> point.cause(candidatId), () -> point.resultat(candidatId)));
        }
        etapes.add(new Etape(() -> new Cause(Genre.CALENDRIER, ""), () -> ceSoir));
        return etapes;
    }

    /** A point of the way: what it holds, and the cause that led to it. */
    private final class Point {
        private final Genre genre;
        private final Optional<Source> source;
        private final Supplier<Dossiers> dossiers;

        Point(Genre genre, Optional<Source> source, Map<String, EtatSource> etats) {
            this.genre = genre;
            this.source = source;
            this.dossiers = new Paresseux<>(
                    () -> new Rapprochement(new Faits(etats, Map.of(), List.of()), parametres).dossiers());
        }

        Optional<ResultatCandidat> resultat(String candidatId) {
            return dossiers.get()
                    .trouver(candidatId)
                    .map(dossier -> Evaluateur.evaluer(dossier, dateAvant, parametres))
                    .map(CandidatEvalue::resultat);
        }

        Cause cause(String candidatId) {
            return new Cause(
                    genre,
                    source.map(s -> EcartFaits.entre(etat(avant, s), etat(apres, s), s, dossiers.get(), candidatId))
                            .orElse(""));
        }
    }
}
