package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.osis.ReferentielOsis;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The control as a whole: its nine results, in order, and the steps that each only add to the one before. */
class ControleTest {

    @Test
    void lesNeufObjectifsDansLeurOrdre() {
        Evaluation evaluation = DossierExemple.ght().controle();

        assertThat(evaluation.resultats())
                .extracting(ResultatObjectif::objectif)
                .containsExactly(Objectif.values());
        assertThat(evaluation.candidatId()).isEqualTo("C1");
        assertThat(evaluation.etat()).isEqualTo(EtatDossier.PROVISOIRE);
        assertThat(evaluation.dateReference()).isEqualTo(DossierExemple.NUIT);
    }

    /** Declared, or FIN when both cost the same. */
    @ParameterizedTest
    @CsvSource({"LANCEMENT, LANCEMENT", "FIN, FIN", ", FIN"})
    void laBaseDeDate(BaseDate declaree, BaseDate gardee) {
        Declaration declaration = new Declaration(
                Optional.of(LocalDate.of(2026, 2, 15)),
                Optional.empty(),
                Optional.ofNullable(declaree),
                false,
                Optional.empty(),
                Optional.empty());

        assertThat(DossierExemple.ght().declaration(declaration).controle().baseDate())
                .isEqualTo(gardee);
    }

    /** Audits without an end yet: launched is the base that costs less, but a missed deadline looks at none (precision 22). */
    @ParameterizedTest
    @CsvSource({"2026-11-20, LANCEMENT, ATTEINT", "2027-04-01, FIN, NON_ATTEINT"})
    void laBaseNonDeclareeEstLaMoinsChere(LocalDate nuit, BaseDate gardee, Verdict verdict) {
        List<AuditAds> sansFin = Faits.annuaire("AD1", "EJ1").audits().stream()
                .map(audit -> Faits.ads("AD1", audit.lancement(), Optional.empty(), 3))
                .toList();
        Evaluation evaluation = DossierExemple.ght()
                .annuaires(Faits.annuaire("AD1", sansFin, "EJ1", "EJ2"))
                .controle(nuit);

        assertThat(evaluation.baseDate()).isEqualTo(gardee);
        assertThat(evaluation.resultat(Objectif.O1_A).verdict()).isEqualTo(verdict);
        assertThat(evaluation.resultat(Objectif.O1_B).verdict()).isEqualTo(verdict);
    }

    /** Rules, then taints of whole objectives, then documents: the codes of the three, the outcome of the last. */
    @Test
    void chaqueEtapeAjouteALaPrecedente() {
        Evaluation evaluation = DossierExemple.ght()
                .exercices(Faits.exercice("EX1", "EJ1", 2))
                .souille(SourceDeclarative.EXERCICES, Code.LIGNE_REJETEE)
                .pieces(List.of(Faits.piece(Objectif.O3, "INVENTAIRE", 40)))
                .depose(DossierExemple.DEPOT)
                .controle();

        assertThat(Resume.de(evaluation, Objectif.O3))
                .isEqualTo("A_INSTRUIRE 0..10 EXERCICE_ABSENT(EJ2) LIGNE_REJETEE(exercices)"
                        + " PIECE_MANQUANTE(RAPPORT_EXERCICE ou ATTESTATION_EXERCICE)");
        assertThat(evaluation.resultat(Objectif.O3).preuves())
                .containsExactly(
                        Faits.preuve("EXERCICES.csv", 90),
                        Faits.preuve("exercices.csv", 2),
                        Faits.preuve("pieces.csv", 40));
        assertThat(Resume.unites(evaluation, Objectif.O3)).isEqualTo("1/2");
        assertThat(evaluation.resultat(Objectif.O3).rattrapable()).isEqualTo(Rattrapable.NON);
    }

    /** By code, then by object, whatever the order the steps found them in. */
    @Test
    void lesMotifsSontTries() {
        Evaluation evaluation = DossierExemple.ght()
                .annuaires(Faits.annuaire("AD1", 1, "EJ1", "EJ2"))
                .souille(SourceDeclarative.DECLARATIONS, Code.CONFLIT, Code.LIGNE_REJETEE)
                .souille(SourceDeclarative.ANNUAIRES_AD, Code.LIGNE_REJETEE)
                .controle();

        assertThat(evaluation.resultat(Objectif.O1_B).motifs())
                .extracting(motif -> motif.code() + " " + motif.objet())
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(
                        "CONFLIT declarations",
                        "DERNIER_AUDIT_NON_CONFORME AD1",
                        "LIGNE_REJETEE annuaires-ad",
                        "LIGNE_REJETEE declarations");
    }

    /** « the order of rows […] changes nothing ». */
    @Test
    void lOrdreDesLignesNImportePas() {
        DossierExemple exemple = DossierExemple.ght().exercices(Faits.exercice("EX1", "EJ1", 2));
        DossierExemple inverse = DossierExemple.ght()
                .etablissements(
                        Faits.ETABLISSEMENTS_GHT.get(2),
                        Faits.ETABLISSEMENTS_GHT.get(1),
                        Faits.ETABLISSEMENTS_GHT.get(0))
                .exercices(Faits.exercice("EX1", "EJ1", 2))
                .pieces(Faits.PIECES.stream()
                        .sorted((a, b) -> b.type().compareTo(a.type()))
                        .toList());

        assertThat(inverse.controle()).isEqualTo(exemple.controle());
        assertThat(inverse.depose(DossierExemple.DEPOT).controle())
                .isEqualTo(exemple.depose(DossierExemple.DEPOT).controle());
    }

    /** Of an example where nothing is at a bound, no other reading changes anything. */
    @ParameterizedTest
    @EnumSource
    void uneLectureSeuleNeChangeRienLoinDesBornes(Lecture lecture) {
        Evaluation evaluation = DossierExemple.ght().controle(DossierExemple.NUIT, lecture);

        assertThat(evaluation).isEqualTo(DossierExemple.ght().controle());
    }

    /** Reached and without object are blank; what is asked for, and what is not reached, can still be while the file runs. */
    @Test
    void rattrapable() {
        Evaluation evaluation = DossierExemple.ght()
                .exercices()
                .referentiel(ReferentielOsis.ABSENT.champs())
                .controle();

        assertThat(evaluation.resultat(Objectif.O1_A).rattrapable()).isEqualTo(Rattrapable.SANS_OBJET);
        assertThat(evaluation.resultat(Objectif.O3).rattrapable()).isEqualTo(Rattrapable.OUI);
        assertThat(evaluation.resultat(Objectif.O4).verdict()).isEqualTo(Verdict.A_INSTRUIRE);
        assertThat(evaluation.resultat(Objectif.O4).rattrapable()).isEqualTo(Rattrapable.OUI);
        assertThat(evaluation.statut()).isEqualTo(Statut.A_INSTRUIRE);
    }
}
