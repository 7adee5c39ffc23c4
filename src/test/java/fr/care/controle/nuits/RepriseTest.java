package fr.care.controle.nuits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.propriete.CampagneFichiers;
import fr.care.controle.propriete.CampagneFichiers.Soir;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The instants at which a process can die between two transactions, made by hand: too short for a kill to fall on them. */
class RepriseTest {
    private static final String NON_PUBLIEE =
            "UPDATE nuit SET publiee = FALSE WHERE date_controle = (SELECT MAX(date_controle) FROM nuit)";
    private static final String DERNIERE =
            " WHERE job_execution_id = (SELECT MAX(job_execution_id) FROM batch_job_execution)";
    private static final String EN_COURS =
            "UPDATE batch_job_execution SET status = 'STARTED', end_time = NULL" + DERNIERE;

    @TempDir
    Path dossier;

    private Banc banc;
    private Soir derniere;
    private List<String> attendu;

    @BeforeEach
    void deuxNuits() {
        List<Soir> soirs = CampagneFichiers.ecrire(50, 2, dossier.resolve("depots"));
        banc = Banc.h2(dossier.resolve("base"));
        soirs.forEach(soir -> assertThat(banc.nuit(soir).publiee()).isTrue());
        derniere = soirs.get(1);
        attendu = banc.etat();
    }

    @Test
    void mortApresLEcritureDesLecturesEtAvantLaFinDesEtapes() {
        banc.sql(
                NON_PUBLIEE,
                EN_COURS,
                "UPDATE batch_step_execution SET status = 'STARTED', end_time = NULL" + DERNIERE
                        + " AND (step_name LIKE 'lecture-%' OR step_name = 'publication')");
        reprendre();
        comparer();
    }

    @Test
    void mortEntreLInstanceEtLExecutionDeSpringBatch() {
        banc.sql(
                NON_PUBLIEE,
                "DELETE FROM batch_step_execution_context WHERE step_execution_id IN"
                        + " (SELECT step_execution_id FROM batch_step_execution" + DERNIERE + ")",
                "DELETE FROM batch_step_execution" + DERNIERE,
                "DELETE FROM batch_job_execution_context" + DERNIERE,
                "DELETE FROM batch_job_execution_params" + DERNIERE,
                "DELETE FROM batch_job_execution" + DERNIERE,
                "DELETE FROM synthese WHERE nuit = '" + derniere.date() + "'",
                "DELETE FROM verdict WHERE nuit = '" + derniere.date() + "'",
                "DELETE FROM depense WHERE nuit = '" + derniere.date() + "'",
                "DELETE FROM anomalie WHERE nuit = '" + derniere.date() + "'",
                "DELETE FROM echeance WHERE nuit = '" + derniere.date() + "'",
                "DELETE FROM effet_lecture WHERE nuit = '" + derniere.date() + "'");
        reprendre();
        comparer();
    }

    @Test
    void mortEntreLaFinDUneEtapeEnEchecEtCelleDuTravail() {
        banc.sql(
                NON_PUBLIEE,
                "UPDATE batch_job_execution SET status = 'FAILED'" + DERNIERE,
                "UPDATE batch_step_execution SET status = 'STARTED', end_time = NULL" + DERNIERE
                        + " AND step_name = 'publication'");
        reprendre();
        comparer();
    }

    @Test
    void reponseDUnCommitPerdueAvecLaBase() {
        banc.sql(
                NON_PUBLIEE,
                "UPDATE batch_job_execution SET status = 'UNKNOWN'" + DERNIERE,
                "UPDATE batch_step_execution SET status = 'UNKNOWN'" + DERNIERE + " AND step_name = 'evaluation'");
        reprendre();
        // Computed again from its beginning: only the number of its passage tells.
        assertThat(banc.etat("nuit"))
                .isEqualTo(attendu.stream().filter(l -> !l.startsWith("nuit|")).toList());
        assertThat(String.join("\n", banc.etat())).contains("nuit|d1bis-2026|" + derniere.date());
    }

    private void comparer() {
        List<String> obtenu = banc.etat();
        assertThat(obtenu.equals(attendu)).as(() -> Banc.ecart(attendu, obtenu)).isTrue();
    }

    private void reprendre() {
        Banc.Fin fin = banc.nuit(derniere);
        assertThat(fin.publiee()).as(fin.erreurs()).isTrue();
    }
}
