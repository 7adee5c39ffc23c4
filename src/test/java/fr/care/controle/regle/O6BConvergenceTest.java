package fr.care.controle.regle;

import static fr.care.controle.domaine.resultat.Objectif.O6_A;
import static fr.care.controle.domaine.resultat.Objectif.O6_B;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.dossier.Annuaire;
import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.resultat.Lecture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** O6.B: a trajectory, its first milestone, its organisation, its budget, all the AD. */
class O6BConvergenceTest {
    private static final DossierExemple DEUX_AD =
            DossierExemple.ght().annuaires(Faits.annuaire("AD1", "EJ1"), Faits.annuaire("AD2", "EJ2"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | 2027-01-15 | true  | true  | TOUS | ATTEINT 0..0
            false | 2027-01-15 | true  | true  | TOUS | NON_ATTEINT 5..5 TRAJECTOIRE_ABSENTE
            true  |            | true  | true  | TOUS | NON_ATTEINT 5..5 JALON_ABSENT
            true  | 2028-01-15 | true  | true  | TOUS | NON_ATTEINT 5..5 JALON_TROP_TARDIF
            true  | 2027-01-15 | false | true  | TOUS | NON_ATTEINT 5..5 MODALITES_ABSENTES
            true  | 2027-01-15 | true  | false | TOUS | NON_ATTEINT 5..5 BUDGET_ABSENT
            true  | 2027-01-15 | true  | true  | ''   | NON_ATTEINT 5..5 AD_NON_COUVERTS
            false |            | false | false | ''   | NON_ATTEINT 5..5 AD_NON_COUVERTS BUDGET_ABSENT JALON_ABSENT\
             MODALITES_ABSENTES TRAJECTOIRE_ABSENTE
            """)
    void chaqueElementEstDemande(
            boolean trajectoire, String jalon, boolean modalites, boolean budget, String ads, String attendu) {
        Convergence declaree = Faits.convergence(true, true, trajectoire, jalon, modalites, budget, ads, false);

        assertThat(resume(DEUX_AD, declaree)).isEqualTo(attendu);
    }

    /** 2026-01-30 + 18 months, whatever D. */
    @ParameterizedTest
    @CsvSource({"2027-07-29, true", "2027-07-30, true", "2027-07-31, false"})
    void leJalonASonDelaiDepuisLAppel(String jalon, boolean atteint) {
        Convergence declaree = Faits.convergence(true, true, true, jalon, true, true, "TOUS", false);

        assertThat(resume(DossierExemple.ght(), declaree))
                .isEqualTo(atteint ? "ATTEINT 0..0" : "NON_ATTEINT 5..5 JALON_TROP_TARDIF");
        assertThat(resume(DossierExemple.ght().depose(DossierExemple.DEPOT), declaree))
                .isEqualTo(atteint ? "ATTEINT 0..0" : "NON_ATTEINT 5..5 JALON_TROP_TARDIF");
    }

    /** Reading L5: D + 18 months, counted as the calendar does; D is the submission once it is in. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, , 2028-05-19, true",
        "2026-11-20, , 2028-05-20, true",
        "2026-11-20, , 2028-05-21, false",
        "2026-11-20, 2026-11-02, 2028-05-02, true",
        "2026-11-20, 2026-11-02, 2028-05-03, false",
        "2026-08-31, , 2028-02-29, true",
        "2026-08-31, , 2028-03-01, false",
    })
    void lectureL5DepuisLeDepot(LocalDate nuit, LocalDate depot, String jalon, boolean atteint) {
        DossierExemple exemple = DossierExemple.ght()
                .declaration(Faits.declaration(Optional.ofNullable(depot)))
                .convergence(Optional.of(Faits.convergence(true, true, true, jalon, true, true, "TOUS", false)));

        assertThat(Resume.de(exemple.controle(nuit, Lecture.L5), O6_B))
                .isEqualTo(atteint ? "ATTEINT 0..0" : "NON_ATTEINT 5..5 JALON_TROP_TARDIF");
        assertThat(Resume.de(exemple.controle(nuit), O6_B)).isEqualTo("NON_ATTEINT 5..5 JALON_TROP_TARDIF");
    }

    @Test
    void leMotifDuJalonDitSaDateEtLaLimite() {
        Convergence declaree = Faits.convergence(true, true, true, "2027-08-01", true, true, "TOUS", false);

        assertThat(details(DossierExemple.ght(), declaree))
                .containsExactly(LocalDate.of(2027, 8, 1), LocalDate.of(2027, 7, 30));
    }

    /** Precision 24: unknown AD are ignored; no AD at all is covered. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOUS         |
            AD1,AD2      |
            AD2,AD9,AD1  |
            AD1          | AD2
            AD2          | AD1
            AD9          | AD1, AD2
            ''           | AD1, AD2
            """)
    void tousLesAdSontAdresses(String ads, String oublies) {
        Convergence declaree = Faits.convergence(true, true, true, "2027-01-15", true, true, ads, false);
        DossierExemple deuxAd =
                DossierExemple.ght().annuaires(Faits.annuaire("AD2", "EJ2"), Faits.annuaire("AD1", "EJ1"));

        assertThat(resume(deuxAd, declaree))
                .isEqualTo(oublies == null ? "ATTEINT 0..0" : "NON_ATTEINT 5..5 AD_NON_COUVERTS");
        if (oublies != null) {
            assertThat(details(deuxAd, declaree)).containsExactly(oublies);
        }
        assertThat(resume(DossierExemple.ght().annuaires(), declaree)).isEqualTo("ATTEINT 0..0");
    }

    /** « ad_deja_converges = OUI and the inventory indeed shows one AD serving every EJ »; else the ordinary test. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | EJ1,EJ2   |         | true
            true  | EG11,EG21 |         | true
            true  | EG12,EJ2  |         | true
            true  | EJ1       |         | false
            true  | EG21      |         | false
            true  | EJ1,EJ2   | EJ1,EJ2 | false
            true  |           |         | false
            false | EJ1,EJ2   |         | false
            """)
    void dejaConvergeeIlNeResteRienAPlanifier(boolean converges, String ad1, String ad2, boolean dispensee) {
        Annuaire[] annuaires = Stream.of("AD1:" + ad1, "AD2:" + ad2)
                .filter(ad -> !ad.endsWith("null"))
                .map(ad -> Faits.annuaire(ad.substring(0, 3), ad.substring(4).split(",")))
                .toArray(Annuaire[]::new);
        DossierExemple exemple = DossierExemple.ght().annuaires(annuaires);
        Convergence sansTrajectoire = Faits.convergence(true, true, false, null, false, false, "TOUS", converges);
        Convergence complete = Faits.convergence(true, true, true, "2027-01-15", true, true, "TOUS", converges);

        assertThat(resume(exemple, sansTrajectoire))
                .isEqualTo(
                        dispensee
                                ? "ATTEINT 0..0"
                                : "NON_ATTEINT 5..5 BUDGET_ABSENT JALON_ABSENT MODALITES_ABSENTES TRAJECTOIRE_ABSENTE");
        assertThat(resume(exemple, complete)).isEqualTo("ATTEINT 0..0");
    }

    private static String resume(DossierExemple exemple, Convergence declaree) {
        assertThat(Resume.de(exemple.convergence(Optional.of(declaree)).controle(), O6_A))
                .isEqualTo("ATTEINT 0..0");
        return Resume.de(exemple.convergence(Optional.of(declaree)).controle(), O6_B);
    }

    private static List<Object> details(DossierExemple exemple, Convergence declaree) {
        return exemple.convergence(Optional.of(declaree))
                .controle()
                .resultat(O6_B)
                .motifs()
                .get(0)
                .details();
    }
}
