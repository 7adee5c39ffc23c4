package fr.care.controle.suivi;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Cause.Genre;
import fr.care.controle.domaine.resultat.Sommaire;
import fr.care.controle.evaluation.Evaluateur;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Rejet;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.rapprochement.Rapprochement;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import fr.care.controle.suivi.Changements.Etape;
import fr.care.controle.suivi.Changements.Etapes;
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
    private final Parametres parametres;
    private final List<Point> hier;
    private final Point calendrier;
    private final List<Point> donnees = new ArrayList<>();

    /**
     * Prepares the way.
     *
     * @param avant what the former night believed, by source
     * @param apres what tonight believes, by source
     * @param dateAvant the control date of the former night
     * @param date tonight's control date
     * @param parametres tonight's
     */
    public Chemin(
            Map<String, EtatSource> avant,
            Map<String, EtatSource> apres,
            LocalDate dateAvant,
            LocalDate date,
            Parametres parametres) {
        this.avant = avant;
        this.apres = apres;
        this.parametres = parametres;
        Map<String, EtatSource> etats = avec(avant, BASE);
        Supplier<Dossiers> anciens = dossiers(avant);
        Point regles = new Point(Genre.REGLES, Optional.empty(), dateAvant, anciens);
        boolean memeBase = BASE.stream().noneMatch(this::different);
        Supplier<Dossiers> avecLaBase = memeBase ? anciens : dossiers(etats);
        hier = memeBase
                ? List.of(regles)
                : List.of(regles, new Point(Genre.BASE, Optional.empty(), dateAvant, avecLaBase));
        calendrier = new Point(Genre.CALENDRIER, Optional.empty(), date, avecLaBase);
        for (Source source : Sources.TOUTES) {
            if (!BASE.contains(source) && different(source)) {
                etats = avec(etats, List.of(source));
                donnees.add(new Point(Genre.DONNEES, Optional.of(source), date, dossiers(etats)));
            }
        }
    }

    private Supplier<Dossiers> dossiers(Map<String, EtatSource> etats) {
        return new Paresseux<>(() -> new Rapprochement(new Faits(etats, Map.of(), List.of()), parametres).dossiers());
    }

    private boolean different(Source source) {
        EtatSource ancien = etat(avant, source);
        EtatSource nouveau = etat(apres, source);
        return !sansNuit(ancien).equals(sansNuit(nouveau)) || !ancien.faits().equals(nouveau.faits());
    }

    /** Rejected rows that another night shows again change nothing. */
    private static List<Rejet> sansNuit(EtatSource etat) {
        return etat.rejets().stream().map(rejet -> rejet.le(LocalDate.MIN)).toList();
    }

    private Map<String, EtatSource> avec(Map<String, EtatSource> etats, List<Source> sources) {
        Map<String, EtatSource> suite = new HashMap<>(etats);
        sources.forEach(source -> suite.put(source.nom(), etat(apres, source)));
        return suite;
    }

    private static EtatSource etat(Map<String, EtatSource> etats, Source source) {
        return etats.getOrDefault(source.nom(), EtatSource.VIDE);
    }

    /** The steps for one candidate. */
    public Etapes etapes(String candidatId) {
        return new Etapes(
                hier.stream().map(point -> point.etape(candidatId)).toList(),
                calendrier.etape(candidatId),
                donnees.stream().map(point -> point.etape(candidatId)).toList());
    }

    /** A point of the way: the date and the facts that candidates are judged on there, and the cause that led to it. */
    private final class Point {
        private final Genre genre;
        private final Optional<Source> source;
        private final LocalDate date;
        private final Supplier<Dossiers> dossiers;

        Point(Genre genre, Optional<Source> source, LocalDate date, Supplier<Dossiers> dossiers) {
            this.genre = genre;
            this.source = source;
            this.date = date;
            this.dossiers = dossiers;
        }

        Etape etape(String candidatId) {
            return new Etape(() -> cause(candidatId), () -> sommaire(candidatId));
        }

        private Optional<Sommaire> sommaire(String candidatId) {
            return dossiers.get()
                    .trouver(candidatId)
                    .map(dossier -> Evaluateur.evaluer(dossier, date, parametres))
                    .map(CandidatEvalue::resultat)
                    .map(Sommaire::de);
        }

        private Cause cause(String candidatId) {
            return new Cause(
                    genre,
                    source.map(s -> EcartFaits.entre(etat(avant, s), etat(apres, s), s, dossiers.get(), candidatId)));
        }
    }
}
