package fr.care.controle.source;

import fr.care.controle.source.annuairesad.AnnuairesAd;
import fr.care.controle.source.auditsads.AuditsAds;
import fr.care.controle.source.auditsexposition.AuditsExposition;
import fr.care.controle.source.basees.BaseEs;
import fr.care.controle.source.candidats.Candidats;
import fr.care.controle.source.convergenceght.ConvergenceGht;
import fr.care.controle.source.decisionsars.DecisionsArs;
import fr.care.controle.source.declarations.Declarations;
import fr.care.controle.source.etatsfinanciers.EtatsFinanciers;
import fr.care.controle.source.exercices.Exercices;
import fr.care.controle.source.osis.Osis;
import fr.care.controle.source.osissecours.OsisSecours;
import fr.care.controle.source.paie.Paie;
import fr.care.controle.source.perimetresexposition.PerimetresExposition;
import fr.care.controle.source.pieces.Pieces;
import fr.care.controle.source.referentielosis.ReferentielsOsis;
import fr.care.controle.source.vulnerabilites.Vulnerabilites;
import java.util.List;
import java.util.Optional;

/** The one list of the sources, in the order they are read: the references that the others are held against come first. */
public final class Sources {
    public static final BaseEs BASE_ES = new BaseEs();
    public static final Candidats CANDIDATS = new Candidats();
    public static final ReferentielsOsis REFERENTIEL_OSIS = new ReferentielsOsis();
    public static final Declarations DECLARATIONS = new Declarations();
    public static final AnnuairesAd ANNUAIRES_AD = new AnnuairesAd();
    public static final AuditsAds AUDITS_ADS = new AuditsAds();
    public static final PerimetresExposition PERIMETRES_EXPOSITION = new PerimetresExposition();
    public static final AuditsExposition AUDITS_EXPOSITION = new AuditsExposition();
    public static final Vulnerabilites VULNERABILITES = new Vulnerabilites();
    public static final Osis OSIS = new Osis();
    public static final OsisSecours OSIS_SECOURS = new OsisSecours();
    public static final EtatsFinanciers ETATS_FINANCIERS = new EtatsFinanciers();
    public static final Exercices EXERCICES = new Exercices();
    public static final ConvergenceGht CONVERGENCE_GHT = new ConvergenceGht();
    public static final Pieces PIECES = new Pieces();
    public static final DecisionsArs DECISIONS_ARS = new DecisionsArs();
    public static final Paie PAIE = new Paie();

    public static final List<Source> TOUTES = List.of(
            BASE_ES,
            CANDIDATS,
            REFERENTIEL_OSIS,
            DECLARATIONS,
            ANNUAIRES_AD,
            AUDITS_ADS,
            PERIMETRES_EXPOSITION,
            AUDITS_EXPOSITION,
            VULNERABILITES,
            OSIS,
            OSIS_SECOURS,
            ETATS_FINANCIERS,
            EXERCICES,
            CONVERGENCE_GHT,
            PIECES,
            DECISIONS_ARS,
            PAIE);

    private Sources() {}

    /**
     * The source that a file of a drop belongs to: {@code audits-ads-bretagne.xlsx} is one of {@code audits-ads}.
     *
     * @param chemin relative to the drop, with {@code /}
     */
    public static Optional<Source> dUnFichier(String chemin) {
        return TOUTES.stream().filter(source -> source.possede(chemin)).findFirst();
    }
}
