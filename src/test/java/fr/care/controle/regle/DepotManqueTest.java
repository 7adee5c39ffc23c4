package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.SourceDeclarative;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A file submitted too late, or never: every applicable objective is not reached, whatever the facts. */
class DepotManqueTest {
    private static final LocalDate TROP_TARD = LocalDate.of(2027, 4, 1);
    private static final LocalDate APRES = LocalDate.of(2027, 4, 10);

    @ParameterizedTest
    @EnumSource
    void deposeTropTard(TypeCandidat type) {
        Evaluation evaluation = DossierExemple.de(type).depose(TROP_TARD).controle(APRES);

        verifier(evaluation, type, "DEPOT_HORS_DELAI");
        assertThat(evaluation.resultat(Objectif.O3).motifs().get(0).details())
                .containsExactly(TROP_TARD, LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest
    @EnumSource
    void jamaisDepose(TypeCandidat type) {
        Evaluation evaluation = DossierExemple.de(type).controle(TROP_TARD);

        verifier(evaluation, type, "DOSSIER_NON_DEPOSE");
        assertThat(evaluation.resultat(Objectif.O3).motifs().get(0).details())
                .containsExactly(LocalDate.of(2027, 3, 31));
    }

    private static void verifier(Evaluation evaluation, TypeCandidat type, String code) {
        for (ResultatObjectif resultat : evaluation.resultats()) {
            boolean sansObjet =
                    type != TypeCandidat.GHT && resultat.objectif().numero().startsWith("O6");
            assertThat(Resume.de(evaluation, resultat.objectif()))
                    .isEqualTo(
                            sansObjet ? "SANS_OBJET 0..0" : "NON_ATTEINT " + decote(resultat.objectif()) + " " + code);
            assertThat(resultat.mesure()).isEmpty();
            assertThat(resultat.rattrapable()).isEqualTo(sansObjet ? Rattrapable.SANS_OBJET : Rattrapable.NON);
            assertThat(resultat.preuves())
                    .isEqualTo(sansObjet ? List.of() : List.of(Faits.preuve("declarations.csv", 2)));
            assertThat(resultat.motifs())
                    .allSatisfy(
                            motif -> assertThat(motif.preuves()).containsExactly(Faits.preuve("declarations.csv", 2)));
        }
        assertThat(evaluation.statut()).isEqualTo(Statut.EXCLU);
        assertThat(Resume.intervalle(evaluation.decote())).isEqualTo("100..100");
    }

    /** Precision 21: the threshold is given all the same. */
    @Test
    void leSeuilResteDonne() {
        Evaluation evaluation = DossierExemple.ght().controle(TROP_TARD);
        Mesure frequence = new Mesure.Frequence(100, new BigDecimal("60"));

        assertThat(evaluation.resultat(Objectif.O1_A).seuil()).contains(frequence);
        assertThat(evaluation.resultat(Objectif.O1_B).seuil()).contains(new Mesure.PartActivite(new BigDecimal("66")));
        assertThat(evaluation.resultat(Objectif.O2_A).seuil()).contains(frequence);
        assertThat(evaluation.resultat(Objectif.O2_B).seuil()).contains(new Mesure.PartActivite(new BigDecimal("90")));
        assertThat(Resume.seuil(evaluation, Objectif.O3)).isEqualTo("2/2");
        assertThat(Resume.seuil(evaluation, Objectif.O4)).isEqualTo("2/2");
        assertThat(Resume.seuil(evaluation, Objectif.O5)).isEqualTo("2/2");
        assertThat(evaluation.resultat(Objectif.O6_A).seuil()).isEmpty();
        assertThat(evaluation.resultat(Objectif.O6_B).seuil()).isEmpty();
    }

    /** Precision 22: the declared base, else FIN. */
    @ParameterizedTest
    @CsvSource({"LANCEMENT, LANCEMENT", "FIN, FIN", ", FIN"})
    void laBaseDeDateEstLaDeclaree(BaseDate declaree, BaseDate gardee) {
        Declaration declaration = new Declaration(
                Optional.of(LocalDate.of(2026, 2, 15)),
                Optional.of(TROP_TARD),
                Optional.ofNullable(declaree),
                false,
                Optional.empty(),
                Optional.empty());

        assertThat(DossierExemple.ght().declaration(declaration).controle(APRES).baseDate())
                .isEqualTo(gardee);
    }

    /** Neither SILENE, nor an empty perimeter, nor a doubt on another source changes anything (precision 41). */
    @Test
    void rienDAutreNEstExamine() {
        Evaluation evaluation = DossierExemple.ght()
                .declaration(Faits.declaration(Optional.empty(), true, Optional.of(LocalDate.of(2026, 5, 1))))
                .etablissements()
                .pieces(List.of())
                .souille(SourceDeclarative.EXERCICES, Code.LIGNE_REJETEE)
                .souille(SourceDeclarative.CONVERGENCE_GHT, Code.CONFLIT)
                .souille(SourceDeclarative.PERIMETRES_EXPOSITION, Code.CONFLIT)
                .souille(SourceDeclarative.ANNUAIRES_AD, Code.CONFLIT)
                .controle(TROP_TARD);

        assertThat(Objectif.values())
                .allSatisfy(objectif -> assertThat(Resume.de(evaluation, objectif))
                        .isEqualTo("NON_ATTEINT " + decote(objectif) + " DOSSIER_NON_DEPOSE"));
    }

    /** Precision 41: a doubted declaration, and a person is asked; what is not applicable stays so. */
    @Test
    void uneDeclarationDouteuseFaitDemander() {
        Evaluation evaluation = DossierExemple.de(TypeCandidat.DIALYSE)
                .depose(TROP_TARD)
                .souille(SourceDeclarative.DECLARATIONS, Code.CONFLIT)
                .controle(APRES);

        assertThat(Resume.de(evaluation, Objectif.O1_B))
                .isEqualTo("A_INSTRUIRE 0..100 CONFLIT(declarations) DEPOT_HORS_DELAI");
        assertThat(Resume.de(evaluation, Objectif.O3))
                .isEqualTo("A_INSTRUIRE 0..10 CONFLIT(declarations) DEPOT_HORS_DELAI");
        assertThat(Resume.de(evaluation, Objectif.O6_A)).isEqualTo("SANS_OBJET 0..0");
        assertThat(evaluation.resultat(Objectif.O3).rattrapable()).isEqualTo(Rattrapable.NON);
        assertThat(evaluation.statut()).isEqualTo(Statut.A_INSTRUIRE);
    }

    @Test
    void sansDeclarationAucunePreuve() {
        Evaluation evaluation =
                DossierExemple.ght().declaration(Declaration.AUCUNE).controle(TROP_TARD);

        assertThat(Resume.de(evaluation, Objectif.O4)).isEqualTo("NON_ATTEINT 2.5..2.5 DOSSIER_NON_DEPOSE");
        assertThat(evaluation.resultat(Objectif.O4).preuves()).isEmpty();
    }

    private static String decote(Objectif objectif) {
        return switch (objectif) {
            case O1_A, O2_A, O3 -> "10..10";
            case O1_B, O2_B -> "100..100";
            case O4, O5 -> "2.5..2.5";
            case O6_A -> "5..5";
            case O6_B -> "0..0";
        };
    }
}
