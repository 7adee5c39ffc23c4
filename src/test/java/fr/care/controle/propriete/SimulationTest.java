package fr.care.controle.propriete;

import fr.care.controle.consultation.Hypothese;
import fr.care.controle.consultation.Simulation;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.evaluation.Evaluateur;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.rapprochement.Rapprochement;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A simulated result is that of a real night whose files hold the same rows; evidence apart, which names files and lines. */
class SimulationTest {
    private final LongAdder cas = new LongAdder();
    private final LongAdder changes = new LongAdder();

    @Test
    void aSimulationEqualsARealNightOnEditedFiles() {
        Graines.verifier(SimulationTest.class, campagne -> {
            Chaine chaine = Chaine.duFil();
            Faits faits = chaine.lire(campagne);
            Dossiers dossiers = dossiers(faits);
            Random hasard = new Random(campagne.graine());
            // One candidate of each campaign: the whole campaign is read again for it.
            List<String> candidats = dossiers.candidats();
            for (String candidat : candidats.subList(0, Math.min(1, candidats.size()))) {
                LocalDate date = campagne.nuit().plusDays(hasard.nextInt(40));
                List<Hypothese> hypotheses = hypotheses(faits, candidat, date, hasard);
                ResultatCandidat simule = Simulation.simuler(faits, Chaine.PARAMETRES, candidat, date, hypotheses);
                Faits edites = chaine.lire(campagne.avecSoir(editer(campagne, candidat, hypotheses)));
                ResultatCandidat reel = resultat(dossiers(edites), candidat, date);
                cas.increment();
                if (!resume(reel).equals(resume(resultat(dossiers, candidat, date)))) {
                    changes.increment();
                }
                if (!resume(simule).equals(resume(reel))) {
                    return Optional.of("%s, %s, %s :%n simulé %s%n réel   %s"
                            .formatted(candidat, date, hypotheses, resume(simule), resume(reel)));
                }
            }
            return Optional.empty();
        });
        Graines.exiger(cas.sum(), 200, "simulations tenues contre une vraie nuit");
        Graines.exiger(changes.sum(), 50, "simulations qui changent quelque chose");
    }

    private static Dossiers dossiers(Faits faits) {
        return new Rapprochement(faits, Chaine.PARAMETRES).dossiers();
    }

    private static ResultatCandidat resultat(Dossiers dossiers, String candidat, LocalDate date) {
        return Evaluateur.evaluer(dossiers.dossier(candidat), date, Chaine.PARAMETRES)
                .resultat();
    }

    private static List<Object> resume(ResultatCandidat resultat) {
        List<Object> resume = new ArrayList<>();
        resume.add(resultat.evaluation().etat());
        resume.add(resultat.evaluation().statut());
        resume.add(resultat.evaluation().decote());
        resume.add(resultat.bilan().plafondApresDecoteMin());
        resume.add(resultat.bilan().plafondApresDecoteMax());
        resume.add(resultat.bilan().couts());
        resultat.evaluation().resultats().forEach(r -> {
            resume.add(r.objectif());
            resume.add(r.verdict());
            resume.add(r.decote());
            resume.add(r.mesure());
            resume.add(r.rattrapable());
            r.motifs().forEach(m -> resume.add(m.code() + " " + m.objet() + " " + m.details()));
        });
        resume.add(resultat.effets());
        return resume;
    }

    private static List<Hypothese> hypotheses(Faits faits, String candidat, LocalDate date, Random hasard) {
        List<Hypothese> hypotheses = new ArrayList<>();
        siens(faits, Sources.ANNUAIRES_AD, candidat, "ad_id")
                .filter(ad -> hasard.nextBoolean())
                .forEach(ad -> hypotheses.add(new Hypothese.AuditAds(
                        ad, String.valueOf(1 + hasard.nextInt(5)), date.minusDays(hasard.nextInt(70)))));
        siens(faits, Sources.PERIMETRES_EXPOSITION, candidat, "perimetre_id")
                .filter(perimetre -> hasard.nextBoolean())
                .forEach(perimetre -> hypotheses.add(new Hypothese.AuditExposition(
                        perimetre, hasard.nextInt(3) == 0, date.minusDays(hasard.nextInt(70)))));
        siens(faits, Sources.BASE_ES, candidat, "finess_ej")
                .filter(ej -> hasard.nextBoolean())
                .forEach(ej -> hypotheses.add(
                        new Hypothese.Exercice("EJ", Optional.of(ej), date.minusDays(hasard.nextInt(9)))));
        if (hasard.nextInt(3) == 0) {
            hypotheses.add(new Hypothese.Exercice("GHT", Optional.empty(), date));
        }
        // A row that cannot be read could be mended by the edit; a hypothesis leaves it as it is.
        boolean lisible = faits.rejets(Sources.DECLARATIONS).isEmpty();
        if (lisible && hasard.nextBoolean()) {
            hypotheses.add(new Hypothese.Depot(date.minusDays(hasard.nextInt(5))));
        }
        if (lisible && hasard.nextBoolean()) {
            hypotheses.add(new Hypothese.ClubSsi(LocalDate.of(2026, 7, 1).plusDays(hasard.nextInt(14))));
        }
        return hypotheses;
    }

    private static Stream<String> siens(Faits faits, Source source, String candidat, String colonne) {
        return faits.acceptes(source)
                .filter(v -> v.valeurs().texte("candidat_id").equals(candidat))
                .map(v -> v.valeurs().texte(colonne))
                .distinct()
                .sorted();
    }

    private static Depot editer(Campagne campagne, String candidat, List<Hypothese> hypotheses) {
        Depot depot = campagne.soir();
        for (int i = 0; i < hypotheses.size(); i++) {
            depot = editer(campagne, depot, candidat, hypotheses.get(i), "HYPOTHESE-" + (i + 1));
        }
        return depot;
    }

    private static Depot editer(Campagne campagne, Depot depot, String candidat, Hypothese hypothese, String cle) {
        String jour = hypothese.date().toString();
        if (hypothese instanceof Hypothese.AuditAds a) {
            return plus(campagne, depot, Sources.AUDITS_ADS, a.adId(), cle, jour, jour, a.score());
        }
        if (hypothese instanceof Hypothese.AuditExposition a) {
            Depot avec = plus(
                    campagne,
                    depot,
                    Sources.AUDITS_EXPOSITION,
                    a.perimetreId(),
                    cle,
                    "INDUSTRIELLE",
                    "",
                    "",
                    jour,
                    jour);
            return a.critique()
                    ? plus(campagne, avec, Sources.VULNERABILITES, cle, cle, "", "", "10", "CRITIQUE", "")
                    : avec;
        }
        if (hypothese instanceof Hypothese.Exercice e) {
            String finess = e.finess().orElse("");
            return plus(
                    campagne,
                    depot,
                    Sources.EXERCICES,
                    cle,
                    candidat,
                    jour,
                    e.niveau(),
                    finess,
                    "OUI",
                    "OUI",
                    "RAPPORT");
        }
        String colonne = hypothese instanceof Hypothese.Depot ? "date_depot" : "date_inscription_club_ssi";
        Source source = Sources.DECLARATIONS;
        List<List<String>> lignes = new ArrayList<>(lignes(campagne, depot, source));
        boolean absente = lignes.stream()
                .noneMatch(l -> Depot.cellule(source, l, "candidat_id").equals(candidat));
        lignes.replaceAll(l ->
                Depot.cellule(source, l, "candidat_id").equals(candidat) ? Depot.avec(source, l, colonne, jour) : l);
        Depot edite = depot.avec(source, lignes);
        if (absente) {
            Depot seule = Depot.vide();
            seule.ajouter(source, "candidat_id", candidat, colonne, jour);
            lignes.addAll(seule.de(source));
            edite = depot.avec(source, lignes);
        }
        return edite;
    }

    /** An instantané that tonight's drop does not hold is the one of the day before, which the edited file must hold too. */
    private static List<List<String>> lignes(Campagne campagne, Depot depot, Source source) {
        return depot.lignes().containsKey(source)
                ? depot.de(source)
                : campagne.veille().map(veille -> veille.de(source)).orElse(List.of());
    }

    private static Depot plus(Campagne campagne, Depot depot, Source source, String... cellules) {
        List<List<String>> lignes = new ArrayList<>(lignes(campagne, depot, source));
        lignes.add(List.of(cellules));
        return depot.avec(source, lignes);
    }
}
