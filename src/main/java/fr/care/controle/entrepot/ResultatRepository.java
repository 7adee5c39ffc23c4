package fr.care.controle.entrepot;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what a night found: evaluations and anomalies. */
@Repository
public class ResultatRepository {
    private final JdbcTemplate jdbc;
    private final Insertion insertion;
    private final DepenseRepository depenses;
    private final SuiviRepository suivi;

    public ResultatRepository(JdbcTemplate jdbc, DepenseRepository depenses, SuiviRepository suivi) {
        this.jdbc = jdbc;
        this.insertion = new Insertion(jdbc);
        this.depenses = depenses;
        this.suivi = suivi;
    }

    public void enregistrer(String campagne, LocalDate nuit, List<? extends CandidatEvalue> evalues) {
        List<@Nullable Object[]> syntheses = new ArrayList<>();
        List<Object[]> verdicts = new ArrayList<>();
        Map<String, List<Depense>> lignes = new HashMap<>();
        Map<String, List<Echeance>> echeances = new HashMap<>();
        Map<String, List<EffetLecture>> effets = new HashMap<>();
        List<Anomalie> anomalies = new ArrayList<>();
        for (CandidatEvalue evalue : evalues) {
            ResultatCandidat resultat = evalue.resultat();
            Candidat c = resultat.candidat();
            Evaluation e = resultat.evaluation();
            Optional<Couts> couts = resultat.bilan().couts();
            echeances.put(c.id(), resultat.echeances());
            effets.put(c.id(), resultat.effets());
            lignes.put(c.id(), resultat.bilan().depenses());
            syntheses.add(new @Nullable Object[] {
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
                e.decote().max(),
                resultat.bilan().plafondApresDecoteMin(),
                resultat.bilan().plafondApresDecoteMax(),
                couts.map(Couts::internes).orElse(null),
                couts.map(Couts::externes).orElse(null),
                couts.map(Couts::autres).orElse(null),
                couts.map(Couts::recettes).orElse(null),
                couts.map(Couts::net).orElse(null),
                couts.map(Couts::montantMin).orElse(null),
                couts.map(Couts::montantMax).orElse(null),
                CodecChronologie.texte(resultat.chronologies())
            });
            e.resultats().forEach(r -> verdicts.add(verdict(campagne, nuit, c.id(), r)));
            anomalies.addAll(evalue.anomalies());
        }
        insertion.inserer(
                "synthese (campagne, nuit, candidat_id, type, denomination, region, plafond, preuve, etat_dossier, "
                        + "date_reference, base_date, statut, decote_min, decote_max, plafond_apres_decote_min, "
                        + "plafond_apres_decote_max, couts_internes, couts_externes, autres_couts, recettes, cout_net_eligible, "
                        + "montant_min, montant_max, chronologies)",
                syntheses);
        insertion.inserer(
                "verdict (campagne, nuit, candidat_id, objectif, verdict, decote_min, decote_max, mesure, seuil, "
                        + "rattrapable, motifs, preuves)",
                verdicts);
        depenses.enregistrer(campagne, nuit, lignes);
        suivi.enregistrerEcheances(campagne, nuit, echeances);
        suivi.enregistrerEffets(campagne, nuit, effets);
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
        insertion.inserer("anomalie (campagne, nuit, candidat_id, code, objet, details, preuves, origine)", lignes);
    }
}
