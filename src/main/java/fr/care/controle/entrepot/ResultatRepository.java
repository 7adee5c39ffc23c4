package fr.care.controle.entrepot;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what a night found: evaluations and anomalies. */
@Repository
public class ResultatRepository {
    private final JdbcTemplate jdbc;

    public ResultatRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A candidate with its evaluation. */
    public record CandidatEvalue(Candidat candidat, Evaluation evaluation, List<Anomalie> anomalies) {}

    public void enregistrer(String campagne, LocalDate nuit, List<? extends CandidatEvalue> evalues) {
        List<Object[]> syntheses = new ArrayList<>();
        List<Object[]> verdicts = new ArrayList<>();
        List<Anomalie> anomalies = new ArrayList<>();
        for (CandidatEvalue evalue : evalues) {
            Candidat c = evalue.candidat();
            Evaluation e = evalue.evaluation();
            syntheses.add(new Object[] {
                campagne,
                nuit,
                c.id(),
                c.type().name(),
                c.denomination(),
                c.region(),
                c.plafond(),
                CodecMotif.preuves(List.of(c.preuve())),
                e.etat().name(),
                e.dateReference(),
                e.baseDate().name(),
                e.statut().name(),
                e.decote().min(),
                e.decote().max()
            });
            e.resultats().forEach(r -> verdicts.add(verdict(campagne, nuit, c.id(), r)));
            anomalies.addAll(evalue.anomalies());
        }
        jdbc.batchUpdate(
                "INSERT INTO synthese (campagne, nuit, candidat_id, type, denomination, region, plafond, preuve,"
                        + " etat_dossier, date_reference, base_date, statut, decote_min, decote_max)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                syntheses);
        jdbc.batchUpdate(
                "INSERT INTO verdict (campagne, nuit, candidat_id, objectif, verdict, decote_min, decote_max, mesure, seuil,"
                        + " rattrapable, motifs, preuves) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                verdicts);
        ajouter(campagne, nuit, "evaluation", anomalies);
    }

    private static Object[] verdict(String campagne, LocalDate nuit, String candidatId, ResultatObjectif r) {
        return new Object[] {
            campagne,
            nuit,
            candidatId,
            r.objectif().name(),
            r.verdict().name(),
            r.decote().min(),
            r.decote().max(),
            CodecMotif.mesure(r.mesure()),
            CodecMotif.mesure(r.seuil()),
            r.rattrapable().name(),
            CodecMotif.motifs(r.motifs()),
            CodecMotif.preuves(r.preuves())
        };
    }

    /** Replaces the anomalies that the reconciliation found. */
    public void remplacerRapprochement(String campagne, LocalDate nuit, List<Anomalie> anomalies) {
        jdbc.update(
                "DELETE FROM anomalie WHERE campagne = ? AND nuit = ? AND origine = 'rapprochement'", campagne, nuit);
        ajouter(campagne, nuit, "rapprochement", anomalies);
    }

    private void ajouter(String campagne, LocalDate nuit, String origine, List<Anomalie> anomalies) {
        List<Object[]> lignes = new ArrayList<>();
        for (Anomalie a : anomalies) {
            lignes.add(new Object[] {
                campagne,
                nuit,
                a.candidatId(),
                a.code().name(),
                a.objet(),
                CodecMotif.details(a.details()),
                CodecMotif.preuves(a.preuves()),
                origine
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO anomalie (campagne, nuit, candidat_id, code, objet, details, preuves, origine)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                lignes);
    }
}
