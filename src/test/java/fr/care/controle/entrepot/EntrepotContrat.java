package fr.care.controle.entrepot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.entrepot.LectureRepository.Lecture;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Succession;
import fr.care.controle.rapprochement.NuitsEnMemoire;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What the warehouse promises of facts and nights, whatever the database. */
abstract class EntrepotContrat extends ResultatsContrat {
    private static final String ENTETE = "ad_id;audit_id;date_lancement;date_fin;score\n";
    private static final String LIGNE_1 = "AD-1;A1;2026-05-01;2026-05-02;4\n";
    private static final String LIGNE_2 = "AD-2;A2;2026-05-01;;3\n";

    @TempDir
    private Path dossier;

    private JdbcTemplate jdbc;
    private FaitRepository faits;
    private NuitRepository nuits;

    @BeforeEach
    void repositories() {
        jdbc = new JdbcTemplate(base());
        faits = new FaitRepository(jdbc);
        nuits = new NuitRepository(JdbcClient.create(base()), new DataSourceTransactionManager(base()));
    }

    /** Reads a text as a night would, and writes what it changes. */
    private EtatSource lire(Source source, LocalDate nuit, String texte) {
        EtatSource avant = faits.etatAvant(CAMPAGNE, source.schema(), nuit);
        EtatSource apres = Succession.suivant(
                source.schema(), avant, NuitsEnMemoire.lot(dossier, source, nuit, numero -> true, texte), nuit);
        new FichierRepository(jdbc)
                .enregistrer(
                        CAMPAGNE,
                        nuit,
                        List.of(new FichierEntree(source.nom(), source.nom() + ".csv", "a".repeat(64), 1, 1, 1, 0, 0)));
        faits.enregistrer(CAMPAGNE, source.schema(), nuit, avant, apres);
        return apres;
    }

    private EtatSource etat(Source source, LocalDate nuit) {
        return faits.etat(CAMPAGNE, source.schema(), nuit);
    }

    private int lignes(String table) {
        return jdbc.queryForList("SELECT 1 FROM " + table).size();
    }

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(etat(Sources.AUDITS_ADS, NUIT_1)).isEqualTo(EtatSource.VIDE);
        assertThat(nuits.nuit(CAMPAGNE, NUIT_1)).isEmpty();
        assertThat(nuits.publieeApres(CAMPAGNE, NUIT_1)).isEmpty();
    }

    @Test
    void factsAreReadBackAsTheyWereWritten() {
        List<String> textes = List.of(
                "candidat_id;objectif;type_piece;fichier;date_depot",
                "C1;D1.O1.A;RAPPORT;\"a\\n\"\"b\"\";\r\nseconde\\\u001F\u001E ligne; €é漢\";2026-11-16",
                "C1;D1.O1.A;RAPPORT;\\;",
                "C1;D1.O1.A;RAPPORT;\"'; DROP TABLE fait; --\";");
        EtatSource ecrit = lire(Sources.PIECES, NUIT_1, String.join("\n", textes));
        assertThat(ecrit.faits().tous()).hasSize(3);
        assertThat(etat(Sources.PIECES, NUIT_1)).isEqualTo(ecrit);
    }

    /** Conflicts keep all their versions, and rejects what was read of them. */
    @Test
    void conflictsAndRejectsAreReadBack() {
        EtatSource ecrit = lire(
                Sources.ANNUAIRES_AD,
                NUIT_1,
                "candidat_id;ad_id;domaine;finess\nC1;AD;un;010780054\nC1;AD;deux;010780054\nC1;AD;;12X\n;AD;;010780054\n");
        assertThat(ecrit.rejets())
                .hasSize(2)
                .anySatisfy(r -> assertThat(r.finessInvalides()).containsExactly("12X"));
        assertThat(ecrit.faits().tous())
                .singleElement()
                .satisfies(f -> assertThat(f.conflit()).isTrue());
        assertThat(etat(Sources.ANNUAIRES_AD, NUIT_1)).isEqualTo(ecrit);
    }

    /** Longer than what a database holds in one cell, even deflated. */
    @Test
    void aGroupOfAnySizeIsReadBack() {
        Random hasard = new Random(20261125);
        StringBuilder texte = new StringBuilder("finess;questionnaire;champ;valeur;date_saisie\n");
        for (int i = 0; i < 60; i++) {
            texte.append("010780054;Q;C")
                    .append(i)
                    .append(';')
                    .append(hasard.ints(30_000, 'A', 'z')
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
                    .append(";\n");
        }
        EtatSource ecrit = lire(Sources.OSIS, NUIT_1, texte.toString());
        assertThat(lignes("fait")).isGreaterThan(1);
        assertThat(etat(Sources.OSIS, NUIT_1)).isEqualTo(ecrit);
    }

    @Test
    void eachNightKeepsWhatItBelieved() {
        EtatSource premiere = lire(Sources.AUDITS_ADS, NUIT_1, ENTETE + LIGNE_1 + LIGNE_2);
        EtatSource seconde = lire(Sources.AUDITS_ADS, NUIT_2, ENTETE + "AD-1;A1;2026-05-01;2026-05-02;2\n");
        assertThat(etat(Sources.AUDITS_ADS, NUIT_1)).isEqualTo(premiere);
        assertThat(etat(Sources.AUDITS_ADS, NUIT_2)).isEqualTo(seconde);
        assertThat(faits.etatAvant(CAMPAGNE, Sources.AUDITS_ADS.schema(), NUIT_2))
                .isEqualTo(premiere);
        assertThat(seconde.faits().get(List.of("AD-1", "A1")).modification()).isPresent();
        assertThat(seconde.faits().get(List.of("AD-2", "A2"))).isNotNull();
    }

    @Test
    void whatDidNotChangeIsNotWrittenAgain() {
        lire(Sources.AUDITS_ADS, NUIT_1, ENTETE + LIGNE_1 + LIGNE_2);
        int avant = lignes("fait");
        EtatSource seconde = lire(Sources.AUDITS_ADS, NUIT_2, ENTETE + LIGNE_1);
        assertThat(lignes("fait")).isEqualTo(avant);
        assertThat(etat(Sources.AUDITS_ADS, NUIT_2)).isEqualTo(seconde);
    }

    /** The process died after the commit and before the step was known to have ended. */
    @Test
    void aReadingThatRunsAgainWritesNothingTwice() {
        EtatSource premiere = lire(Sources.AUDITS_ADS, NUIT_1, ENTETE + LIGNE_1 + "AD-3;A3;2026-05-01;;9\n");
        String texte = ENTETE + "AD-1;A1;2026-05-01;2026-05-02;2\nAD-3;A3;2026-05-01;;4\nAD-4;A4;2026-05-01;;0\n";
        EtatSource seconde = lire(Sources.AUDITS_ADS, NUIT_2, texte);
        int faitsEcrits = lignes("fait");
        LectureRepository lectures = new LectureRepository(JdbcClient.create(base()));
        lectures.enregistrer(CAMPAGNE, "audits-ads", new Lecture(NUIT_2, "e".repeat(64), NUIT_2));
        lectures.defaire(CAMPAGNE, "audits-ads", NUIT_2);
        assertThat(etat(Sources.AUDITS_ADS, NUIT_2)).isEqualTo(premiere);
        lire(Sources.AUDITS_ADS, NUIT_2, texte);
        assertThat(etat(Sources.AUDITS_ADS, NUIT_2)).isEqualTo(seconde);
        assertThat(lignes("fait")).isEqualTo(faitsEcrits);
        assertThat(lignes("rejet")).isEqualTo(2);
        assertThat(lignes("fichier")).isEqualTo(2);
    }

    @Test
    void campaignsDoNotMix() {
        lire(Sources.AUDITS_ADS, NUIT_1, ENTETE + LIGNE_1);
        assertThat(faits.etat("autre", Sources.AUDITS_ADS.schema(), NUIT_1)).isEqualTo(EtatSource.VIDE);
    }

    @Test
    void aNightOpenedAgainForgetsWhatItHadRead() {
        ouvrir(NUIT_1, 1);
        EtatSource premiere = lire(Sources.AUDITS_ADS, NUIT_1, ENTETE + LIGNE_1 + "AD-3;A3;2026-05-01;;9\n");
        nuits.publiee(CAMPAGNE, NUIT_1);
        ouvrir(NUIT_2, 1);
        lire(Sources.AUDITS_ADS, NUIT_2, ENTETE + "AD-1;A1;2026-05-01;2026-05-02;2\nAD-3;A3;2026-05-01;;4\n");
        ouvrir(NUIT_2, 2);
        assertThat(etat(Sources.AUDITS_ADS, NUIT_2)).isEqualTo(premiere);
        assertThat(nuits.nuit(CAMPAGNE, NUIT_2)).contains(new Nuit(CAMPAGNE, NUIT_2, "e2", 2, false));
        assertThat(nuits.publieeApres(CAMPAGNE, NUIT_1)).isEmpty();
        assertThat(nuits.publieeApres(CAMPAGNE, NUIT_1.minusDays(1))).contains(NUIT_1);
    }

    /** An abandoned night is undone by the next one, and cannot be taken up again where it stopped. */
    @Test
    void aLaterNightForgetsAnAbandonedOne() {
        ouvrir(NUIT_1, 1);
        lire(Sources.AUDITS_ADS, NUIT_1, ENTETE + LIGNE_1);
        ouvrir(NUIT_2, 1);
        assertThat(etat(Sources.AUDITS_ADS, NUIT_2)).isEqualTo(EtatSource.VIDE);
        assertThat(nuits.nuit(CAMPAGNE, NUIT_1)).contains(new Nuit(CAMPAGNE, NUIT_1, "", 1, false));
        EtatSource seconde = lire(Sources.AUDITS_ADS, NUIT_2, ENTETE + LIGNE_2);
        nuits.publiee(CAMPAGNE, NUIT_2);
        ouvrir(NUIT_2.plusDays(1), 1);
        assertThat(etat(Sources.AUDITS_ADS, NUIT_2)).isEqualTo(seconde);
    }

    private void ouvrir(LocalDate nuit, int passage) {
        nuits.ouvrir(new Nuit(CAMPAGNE, nuit, "e" + passage, passage, false));
    }
}
