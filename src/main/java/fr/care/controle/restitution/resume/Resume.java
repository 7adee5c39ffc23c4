package fr.care.controle.restitution.resume;

import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.restitution.Elements;
import fr.care.controle.restitution.ResultatsNuit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of a night.
 *
 * @param sources what became of the rows of each source that was read
 * @param payableMin what is payable at least, of the candidates whose amount is known; euros
 * @param payableMax the same, at most
 * @param sansMontant candidates whose amount is not known
 * @param lectures the readings that would change a verdict, those that change none left out
 */
public record Resume(
        String campagne,
        LocalDate dateControle,
        Map<Statut, Long> statuts,
        Map<Objectif, Map<Verdict, Long>> verdicts,
        SortedMap<String, Lignes> sources,
        Map<Gravite, Long> anomalies,
        Map<Lecture, Enjeu> lectures,
        BigDecimal payableMin,
        BigDecimal payableMax,
        long sansMontant) {

    /** Rows of one source: read = accepted + rejected + duplicates. */
    public record Lignes(long lues, long acceptees, long rejetees, long doublons) {
        Lignes plus(Lignes autres) {
            return new Lignes(
                    lues + autres.lues,
                    acceptees + autres.acceptees,
                    rejetees + autres.rejetees,
                    doublons + autres.doublons);
        }
    }

    /** What another reading would change: for how many candidates, and by how many euros in all. */
    public record Enjeu(long candidats, BigDecimal euros) {}

    /** Reads the results once; {@link Comptes} counts those that are read anyway. */
    public static Resume de(ResultatsNuit resultats) {
        Comptes comptes = new Comptes(resultats);
        try (Elements elements = new Elements(resultats)) {
            elements.forEachRemaining(comptes::element);
        }
        return comptes.resume();
    }

    /** Rows read, of all files. */
    public long lues() {
        return sources.values().stream().mapToLong(Lignes::lues).sum();
    }

    /** Rejected rows by source, those without any left out. */
    public SortedMap<String, Long> rejets() {
        SortedMap<String, Long> rejets = new TreeMap<>();
        sources.forEach((source, lignes) -> {
            if (lignes.rejetees() > 0) {
                rejets.put(source, lignes.rejetees());
            }
        });
        return rejets;
    }

    /**
     * French plain text that fits a screen.
     *
     * @param publie where the results are
     */
    public String texte(Path publie) {
        return TexteResume.de(this, publie);
    }
}
