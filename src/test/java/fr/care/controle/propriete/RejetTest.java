package fr.care.controle.propriete;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/**
 * P1, « a reject never helps and never hides »: a row that becomes unreadable, its taint key apart, never lowers the décote at most.
 *
 * <p>Of a row whose key tonight's files give one content: two exposure audits of one id in two perimeters, or two exercises of one id
 * for two candidates, contradict one another, and the contradiction ends when one of them is unreadable. When the base of dates is
 * not declared, of the candidate as a whole, and as long as no document is missing: documents come after the choice of the base
 * (precision 16). O6.B does not follow the inventory of AD: see {@link #EXCEPTIONS}.
 */
class RejetTest {
    private static final List<Source> SOURCES = List.of(
            Sources.AUDITS_ADS,
            Sources.AUDITS_EXPOSITION,
            Sources.VULNERABILITES,
            Sources.OSIS,
            Sources.DECLARATIONS,
            Sources.ANNUAIRES_AD,
            Sources.PERIMETRES_EXPOSITION,
            Sources.EXERCICES,
            Sources.CONVERGENCE_GHT,
            Sources.DECISIONS_ARS);

    /** Precision 6 makes a rejected AD bear on O1 alone: the AD that a trajectory forgets is then one less to address. */
    private static final Map<Source, Set<Objectif>> EXCEPTIONS =
            Map.of(Sources.ANNUAIRES_AD, EnumSet.of(Objectif.O6_A, Objectif.O6_B));

    private static final int SOURCES_PAR_CAMPAGNE = 5;

    private final Map<String, LongAdder> cas = new ConcurrentHashMap<>();
    private final LongAdder hausses = new LongAdder();

    @Test
    void uneLigneDevenueIllisibleNAllegeAucuneDecote() {
        Graines.verifier(RejetTest.class, campagne -> {
            Chaine chaine = Chaine.duFil();
            Faits faits = chaine.lire(campagne);
            Nuit avant = Nuit.de(faits, campagne.nuit());
            Map<String, Evaluation> lues = avant.evaluations();
            for (int i = 0; i < SOURCES_PAR_CAMPAGNE; i++) {
                Source source = SOURCES.get((int) ((campagne.graine() * SOURCES_PAR_CAMPAGNE + i) % SOURCES.size()));
                for (List<String> ligne : Lignes.choisies(campagne, source, RejetTest::lisible, 1)) {
                    Campagne autre = Lignes.changer(
                            campagne, source, ligne, l -> Bruit.casser(source, l, new Hasard(campagne.graine())));
                    Nuit apres = Nuit.de(chaine.relire(faits, autre, source), campagne.nuit());
                    Optional<String> baisse = baisse(source, avant, apres, lues);
                    if (baisse.isPresent()) {
                        return Optional.of(source.nom() + " " + ligne + " illisible : " + baisse.get());
                    }
                }
            }
            return Optional.empty();
        });
        new TreeMap<>(cas).forEach((source, nombre) -> Graines.exiger(nombre.sum(), 250, "rejets de " + source));
        Graines.exiger(cas.size(), SOURCES.size(), "sources");
        Graines.exiger(hausses.sum(), 500, "décotes qui montent");
    }

    private static boolean lisible(List<String> ligne) {
        return ligne.stream().noneMatch("illisible"::equals);
    }

    private Optional<String> baisse(Source source, Nuit avant, Nuit apres, Map<String, Evaluation> lues) {
        for (String id : avant.dossiers().candidats()) {
            Dossier dossier = avant.dossiers().dossier(id);
            Dossier entache = apres.dossiers().dossier(id);
            if (dossier.equals(entache)) {
                continue;
            }
            Evaluation lue = lues.get(id);
            Evaluation rejetee = apres.evaluer(entache, Set.of());
            cas.computeIfAbsent(source.nom(), s -> new LongAdder()).increment();
            if (lue.decote().max().compareTo(rejetee.decote().max()) < 0) {
                hausses.increment();
            }
            Optional<String> baisse = Optional.empty();
            // A declaration that becomes unreadable takes the base it declared with it.
            if (entache.declaration().baseDate().isPresent()) {
                baisse = Decotes.baisseDUnMaximum(lue, rejetee, EXCEPTIONS.getOrDefault(source, Set.of()));
            } else if (dossier.declaration().baseDate().isPresent()
                    || !(MeilleurAuditTest.pieceManquante(lue) || MeilleurAuditTest.pieceManquante(rejetee))) {
                baisse = Decotes.baisseDuMaximum(lue, rejetee);
            }
            if (baisse.isPresent()) {
                return baisse;
            }
        }
        return Optional.empty();
    }
}
