package fr.care.controle.propriete;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/**
 * A better audit never costs more: a higher ADS score, a CVSS brought down to what is not critical, a critical finding less.
 *
 * <p>When the base of dates is declared, neither bound of the décote rises, of the candidate nor of any objective. When it is not,
 * the base kept is the one whose décote is least at most, before documents are looked at (precision 16): the décote at most does not
 * rise as long as no document is missing, but its least may, and so may one objective for the good of another.
 */
class MeilleurAuditTest {
    private static final int PAR_SORTE = 2;

    private final LongAdder declarees = new LongAdder();
    private final LongAdder libres = new LongAdder();
    private final LongAdder baisses = new LongAdder();

    private record Mieux(Source source, Campagne campagne, String quoi) {}

    @Test
    void unMeilleurAuditNAugmenteAucuneDecote() {
        Graines.verifier(MeilleurAuditTest.class, campagne -> {
            Chaine chaine = Chaine.duFil();
            Faits faits = chaine.lire(campagne);
            Nuit avant = Nuit.de(faits, campagne.nuit());
            Map<String, Evaluation> pires = avant.evaluations();
            for (Mieux mieux : ameliorations(campagne)) {
                Nuit apres = Nuit.de(chaine.relire(faits, mieux.campagne(), mieux.source()), campagne.nuit());
                for (String id : avant.dossiers().candidats()) {
                    Dossier dossier = apres.dossiers().dossier(id);
                    Optional<String> hausse = dossier.equals(avant.dossiers().dossier(id))
                            ? Optional.empty()
                            : hausse(pires.get(id), apres.evaluer(dossier, Set.of()), dossier);
                    if (hausse.isPresent()) {
                        return Optional.of(mieux.quoi() + " : " + hausse.get());
                    }
                }
            }
            return Optional.empty();
        });
        Graines.exiger(declarees.sum(), 1500, "meilleurs audits, base déclarée");
        Graines.exiger(libres.sum(), 500, "meilleurs audits, base non déclarée");
        Graines.exiger(baisses.sum(), 100, "décotes qui baissent");
    }

    private static List<Mieux> ameliorations(Campagne campagne) {
        List<Mieux> toutes = new ArrayList<>();
        Source ads = Sources.AUDITS_ADS;
        Lignes.choisies(campagne, ads, l -> Depot.cellule(ads, l, "score").equals("1"), PAR_SORTE)
                .forEach(ligne -> toutes.add(new Mieux(
                        ads,
                        Lignes.changer(campagne, ads, ligne, l -> Depot.avec(ads, l, "score", "3")),
                        "score de 1 à 3 pour " + ligne)));
        Source constats = Sources.VULNERABILITES;
        Lignes.choisies(campagne, constats, MeilleurAuditTest::auDessusDuSeuil, PAR_SORTE)
                .forEach(ligne -> toutes.add(new Mieux(
                        constats,
                        Lignes.changer(campagne, constats, ligne, l -> Depot.avec(constats, l, "cvss", "8.9")),
                        "CVSS à 8.9 pour " + ligne)));
        Lignes.choisies(campagne, constats, MeilleurAuditTest::critique, PAR_SORTE)
                .forEach(ligne -> toutes.add(
                        new Mieux(constats, Lignes.retirer(campagne, constats, ligne), "constat retiré " + ligne)));
        return toutes;
    }

    private static boolean auDessusDuSeuil(List<String> constat) {
        return Set.of("9.1", "10").contains(Depot.cellule(Sources.VULNERABILITES, constat, "cvss"));
    }

    private static boolean critique(List<String> constat) {
        return auDessusDuSeuil(constat)
                || (Depot.cellule(Sources.VULNERABILITES, constat, "cvss").isEmpty()
                        && Depot.cellule(Sources.VULNERABILITES, constat, "criticite")
                                .equals("CRITIQUE"));
    }

    private Optional<String> hausse(Evaluation pire, Evaluation meilleure, Dossier dossier) {
        if (!pire.decote().equals(meilleure.decote())) {
            baisses.increment();
        }
        if (dossier.declaration().baseDate().isPresent()) {
            declarees.increment();
            return Decotes.hausse(pire, meilleure);
        }
        if (pieceManquante(pire) || pieceManquante(meilleure)) {
            return Optional.empty();
        }
        libres.increment();
        return Decotes.hausseDuMaximum(pire, meilleure);
    }

    /** Documents come after the choice of the base: they may make the one kept the dearer. */
    static boolean pieceManquante(Evaluation evaluation) {
        return List.of(Objectif.O1_A, Objectif.O1_B, Objectif.O2_A, Objectif.O2_B).stream()
                .flatMap(objectif -> evaluation.resultat(objectif).motifs().stream())
                .anyMatch(motif -> motif.code() == Code.PIECE_MANQUANTE);
    }
}
