package fr.care.controle.rapprochement;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import fr.care.controle.source.basees.BaseEs;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the facts of the night against the base: the dossiers of the candidates, and what does not fit. */
public final class Rapprochement {
    private static final List<Source> AVEC_FINESS =
            List.of(Sources.ANNUAIRES_AD, Sources.PERIMETRES_EXPOSITION, Sources.EXERCICES, Sources.DECISIONS_ARS);

    private static final List<Source> AVEC_CANDIDAT = List.of(
            Sources.BASE_ES,
            Sources.DECLARATIONS,
            Sources.ANNUAIRES_AD,
            Sources.PERIMETRES_EXPOSITION,
            Sources.EXERCICES,
            Sources.CONVERGENCE_GHT,
            Sources.PIECES,
            Sources.DECISIONS_ARS,
            Sources.ETATS_FINANCIERS,
            Sources.PAIE);

    private static final List<Source> OSIS = List.of(Sources.OSIS, Sources.OSIS_SECOURS);

    private static final List<Source> AVEC_AUDITS =
            List.of(Sources.AUDITS_ADS, Sources.AUDITS_EXPOSITION, Sources.VULNERABILITES);

    private final Faits faits;
    private final Parametres parametres;
    private final Base base;

    public Rapprochement(Faits faits, Parametres parametres) {
        this.faits = faits;
        this.parametres = parametres;
        base = new Base(faits.acceptes(Sources.BASE_ES).map(v -> BaseEs.lire(v.valeurs(), v.preuve())));
    }

    public Dossiers dossiers() {
        return new Dossiers(faits, base, parametres);
    }

    /** What a person must know of the data, whatever the rules make of it. */
    public List<Anomalie> anomalies(LocalDate nuit) {
        Registre registre = new Registre();
        Set<String> candidats = new HashSet<>();
        faits.certains(Sources.CANDIDATS).forEach(v -> candidats.add(v.valeurs().texte("candidat_id")));
        Proprietaires proprietaires = new Proprietaires(
                faits, base, Sources.ANNUAIRES_AD, Sources.PERIMETRES_EXPOSITION, Sources.AUDITS_EXPOSITION);

        AnomaliesLecture lecture = new AnomaliesLecture(faits, proprietaires, registre);
        lecture.sourcesAbsentes();
        for (Source source : Sources.TOUTES) {
            lecture.rejets(source, nuit);
            lecture.signalements(source);
            if (!OSIS.contains(source)) {
                lecture.conflits(source);
            }
        }
        lecture.recapsContredits();
        AnomaliesOsis osis = new AnomaliesOsis(parametres.osis(), proprietaires, lecture, registre);
        osis.relever(faits.etat(Sources.OSIS).faits().choisis(osis::concerne).stream());
        osis.relever(new IndexOsis(faits, Sources.OSIS, Sources.OSIS_SECOURS).secours());

        AnomaliesFiness finess = new AnomaliesFiness(base, candidats, registre);
        finess.deLaBase(faits.acceptes(Sources.BASE_ES).map(v -> BaseEs.lire(v.valeurs(), v.preuve())));
        AVEC_FINESS.forEach(source -> finess.deCandidats(faits, source));
        OSIS.forEach(source -> finess.dOsis(faits, source));

        AnomaliesReferences references = new AnomaliesReferences(base, candidats, registre);
        AVEC_CANDIDAT.forEach(source -> references.candidatsInconnus(faits, source));
        references.dossiersInconnus(faits);
        references.adsInconnus(faits, proprietaires.ads());
        references.perimetresInconnus(faits, proprietaires.perimetres());
        references.auditsInconnus(faits);
        references.exercices(faits, Sources.EXERCICES);
        references.ejPartagees();
        AnomaliesReferences.plateformes(faits, proprietaires, registre);
        AVEC_AUDITS.forEach(source -> AnomaliesReferences.modifications(faits, source, proprietaires, registre));
        return registre.anomalies();
    }
}
