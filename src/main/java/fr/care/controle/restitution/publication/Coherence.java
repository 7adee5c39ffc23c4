package fr.care.controle.restitution.publication;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.restitution.Ecriture;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.ElementCandidat;
import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.RejetLigne;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Conservation checks: nothing that was read is lost on the way to the results, and no candidate is told twice or in part.
 * A failure is a fault of the program, and shows what was expected, what was found and the difference.
 */
final class Coherence implements Ecriture {
    private static final List<Objectif> OBJECTIFS = List.of(Objectif.values());

    private final EnTete entete;
    private final Map<String, Long> rejets = new TreeMap<>();
    private String precedent = "";

    /** Checks at once the counts of the files that were read. */
    Coherence(EnTete entete) {
        this.entete = entete;
        entete.entrees().forEach(Coherence::lignesLues);
    }

    private static void lignesLues(FichierEntree fichier) {
        egal(
                fichier.chemin() + " : lignes lues contre acceptées + rejetées + doublons",
                fichier.lues(),
                fichier.acceptees() + fichier.rejetees() + fichier.doublons());
    }

    @Override
    public void element(Element element) {
        if (element instanceof ElementCandidat candidat) {
            candidat.synthese()
                    .ifPresent(ligne -> candidat(ligne, candidat.anomalies().size()));
        } else if (element instanceof RejetLigne rejet) {
            rejets.merge(cle(rejet.source(), rejet.fichier()), 1L, Long::sum);
        }
    }

    private void candidat(LigneSynthese ligne, int anomalies) {
        String id = ligne.candidat().id();
        ordre(precedent, id);
        verdicts(ligne);
        depenses(ligne);
        egal("candidat " + id + " : nb_anomalies contre lignes d'anomalies", anomalies, ligne.nbAnomalies());
        precedent = id;
    }

    /** Rejects are counted file by file, which also makes the totals equal. */
    @Override
    public void finir() {
        for (FichierEntree fichier : entete.entrees()) {
            Long trouve = rejets.remove(cle(fichier.source(), fichier.chemin()));
            egal(
                    fichier.chemin() + " : lignes rejetées à la lecture contre lignes de rejets",
                    fichier.rejetees(),
                    trouve == null ? 0 : trouve);
        }
        rejets.forEach(
                (fichier, nombre) -> egal(fichier + " : lignes de rejets d'un fichier qui n'a pas été lu", 0, nombre));
    }

    private static String cle(String source, String fichier) {
        return source + ", " + fichier;
    }

    /** Strictly increasing: a total order, without repeats. */
    private static void ordre(String precedent, String id) {
        if (precedent.compareTo(id) >= 0) {
            throw new ResultatsIncoherents(
                    "Contrôle de cohérence : ordre des candidats : attendu un identifiant après « " + precedent
                            + " », trouvé « " + id + " ».");
        }
    }

    private static void verdicts(LigneSynthese ligne) {
        String id = ligne.candidat().id();
        List<ResultatObjectif> resultats = ligne.evaluation().resultats();
        egal("candidat " + id + " : nombre de verdicts", OBJECTIFS.size(), resultats.size());
        List<Objectif> trouves =
                resultats.stream().map(ResultatObjectif::objectif).toList();
        if (!trouves.equals(OBJECTIFS)) {
            throw new ResultatsIncoherents("Contrôle de cohérence : candidat " + id + " : attendu les objectifs "
                    + numeros(OBJECTIFS) + ", trouvé " + numeros(trouves) + ".");
        }
    }

    /** Nature by nature, the exact lines add up, to the cent, to what the candidate is shown to have spent and received. */
    private static void depenses(LigneSynthese ligne) {
        ligne.bilan().couts().ifPresent(couts -> {
            depenses(ligne, Nature.INTERNE, couts.internes());
            depenses(ligne, Nature.EXTERNE, couts.externes());
            depenses(ligne, Nature.AUTRE, couts.autres());
            depenses(ligne, Nature.RECETTE, couts.recettes());
        });
    }

    private static void depenses(LigneSynthese ligne, Nature nature, BigDecimal attendu) {
        BigDecimal trouve = ligne.bilan().depenses().stream()
                .filter(depense -> depense.nature() == nature)
                .map(Depense::retenu)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (attendu.compareTo(trouve.setScale(2, RoundingMode.HALF_UP)) != 0) {
            throw new ResultatsIncoherents("Contrôle de cohérence : candidat "
                    + ligne.candidat().id() + " : somme des dépenses " + nature + " : attendu "
                    + attendu.toPlainString() + ", trouvé " + trouve.toPlainString() + ", écart "
                    + trouve.subtract(attendu).toPlainString() + ".");
        }
    }

    private static String numeros(List<Objectif> objectifs) {
        return Arrays.toString(objectifs.stream().map(Objectif::numero).toArray());
    }

    private static void egal(String quoi, long attendu, long trouve) {
        if (attendu != trouve) {
            throw new ResultatsIncoherents("Contrôle de cohérence : " + quoi + " : attendu " + attendu + ", trouvé "
                    + trouve + ", écart " + (trouve - attendu) + ".");
        }
    }
}
