package fr.care.controle.propriete;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.source.Sources;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Where the specification itself lets a better audit cost more, or an unreadable row cost less: the limits put on
 * {@link MeilleurAuditTest} and {@link RejetTest} are these, and no wider. A change of the specification changes them.
 */
class LimitesTest {
    /** Precision 16: the base of dates is chosen before documents are looked at. */
    @Test
    void unMeilleurAuditPeutFaireRetenirUneBaseDontLaPieceManque() {
        assertThat(deuxBases("9.1")).satisfies(e -> decote(e, BaseDate.LANCEMENT, 10, 10));
        assertThat(deuxBases("8.9")).satisfies(e -> decote(e, BaseDate.FIN, 10, 20));
    }

    /** The same choice, seen from P1. */
    @Test
    void unConstatIllisiblePeutFaireQuitterUneBaseDontLaPieceManque() {
        assertThat(deuxBases("8.9").decote().max()).isEqualByComparingTo("20");
        assertThat(deuxBases("illisible")).satisfies(e -> decote(e, BaseDate.LANCEMENT, 10, 10));
    }

    /** Precision 6: a rejected row of the inventory bears on O1 alone, and O6.B no longer knows of its AD. */
    @Test
    void unRattachementIllisibleFaitOublierUnAdALaTrajectoire() {
        for (String finess : new String[] {Montage.EJ, "illisible"}) {
            Montage m = new Montage();
            m.candidat("C1", "GHT");
            m.depot.ajouter(Sources.ANNUAIRES_AD, "candidat_id", "C1", "ad_id", "AD1", "finess", finess);
            m.depot.ajouter(
                    Sources.CONVERGENCE_GHT,
                    "candidat_id",
                    "C1",
                    "trajectoire",
                    "OUI",
                    "date_premier_jalon",
                    "2026-12-01",
                    "modalites_organisationnelles",
                    "OUI",
                    "budget_previsionnel",
                    "OUI",
                    "ad_couverts",
                    "AD2");
            m.piece("D1.O6.B", "TRAJECTOIRE_CONVERGENCE");
            assertThat(evaluer(m).resultat(Objectif.O6_B).verdict())
                    .isEqualTo(finess.equals(Montage.EJ) ? Verdict.NON_ATTEINT : Verdict.ATTEINT);
        }
    }

    /** Precisions 7 and 8: once one of two contradicting rows is unreadable, nothing contradicts the other any more. */
    @Test
    void uneLigneIllisibleMetFinAUnConflit() {
        for (String date : new String[] {"2026-06-01", "illisible"}) {
            Montage m = new Montage();
            m.candidat("C1", "EJ_PUBLIC");
            m.depot.ajouter(
                    Sources.CANDIDATS,
                    "candidat_id",
                    "C2",
                    "type",
                    "GHT",
                    "denomination",
                    "D",
                    "region",
                    "11",
                    "plafond",
                    "1");
            m.exercice("C1", "2026-06-01");
            m.exercice("C2", date);
            m.piece("D1.O3", "RAPPORT_EXERCICE");
            assertThat(evaluer(m).resultat(Objectif.O3).verdict())
                    .isEqualTo(date.equals("illisible") ? Verdict.ATTEINT : Verdict.A_INSTRUIRE);
        }
    }

    private static Evaluation deuxBases(String cvss) {
        Montage montage = new Montage();
        montage.deuxBases(cvss);
        return evaluer(montage);
    }

    private static Evaluation evaluer(Montage montage) {
        Campagne campagne = montage.campagne();
        return Nuit.de(Chaine.duFil().lire(campagne), campagne.nuit()).evaluer("C1", Set.of());
    }

    private static void decote(Evaluation e, BaseDate base, int min, int max) {
        assertThat(e.baseDate()).isEqualTo(base);
        assertThat(e.decote().min()).isEqualByComparingTo(String.valueOf(min));
        assertThat(e.decote().max()).isEqualByComparingTo(String.valueOf(max));
    }
}
