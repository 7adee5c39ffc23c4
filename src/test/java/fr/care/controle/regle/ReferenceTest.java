package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D, and where the submission stands: « date limite de dépôt au 31 mars 2027 ». */
class ReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,           , PROVISOIRE, 2026-11-20",
        "2026-11-20, 2026-11-19, DEPOSE,     2026-11-19",
        "2026-11-20, 2026-11-20, DEPOSE,     2026-11-20",
        "2026-11-20, 2026-11-21, PROVISOIRE, 2026-11-20",
        "2026-11-20, 2027-04-05, PROVISOIRE, 2026-11-20",
        "2027-03-30,           , PROVISOIRE, 2027-03-30",
        "2027-03-31,           , PROVISOIRE, 2027-03-31",
        "2027-04-01,           , NON_DEPOSE, 2027-04-01",
        "2027-03-31, 2027-03-31, DEPOSE,     2027-03-31",
        "2027-03-31, 2027-04-01, PROVISOIRE, 2027-03-31",
        "2027-04-01, 2027-04-01, HORS_DELAI, 2027-04-01",
        "2027-04-01, 2027-04-02, NON_DEPOSE, 2027-04-01",
        "2027-04-10, 2027-03-30, DEPOSE,     2027-03-30",
        "2027-04-10, 2027-03-31, DEPOSE,     2027-03-31",
        "2027-04-10, 2027-04-01, HORS_DELAI, 2027-04-01",
    })
    void leDepotDitLaDateDeReference(LocalDate nuit, LocalDate depot, EtatDossier etat, LocalDate reference) {
        Evaluation evaluation = DossierExemple.ght()
                .declaration(Faits.declaration(Optional.ofNullable(depot)))
                .exercices()
                .controle(nuit);

        assertThat(evaluation.etat()).isEqualTo(etat);
        assertThat(evaluation.dateReference()).isEqualTo(reference);
        // Precision 26: only a running file can still make it up.
        assertThat(evaluation.resultat(Objectif.O3).rattrapable())
                .isEqualTo(etat == EtatDossier.PROVISOIRE ? Rattrapable.OUI : Rattrapable.NON);
    }

    /** The gap under way, since 2026-07-29, only counts while the file is not in. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-06,           , ATTEINT 0..0",
        "2026-11-07,           , NON_ATTEINT 10..10 ECART_EN_COURS_DEPASSE(AD1)",
        "2026-11-20, 2026-11-07, ATTEINT 0..0",
    })
    void lEcartEnCoursNeCompteQueProvisoire(LocalDate nuit, LocalDate depot, String attendu) {
        List<AuditAds> audits = Faits.annuaire("AD1", "EJ1").audits().subList(0, 4);
        Evaluation evaluation = DossierExemple.ght()
                .declaration(Faits.declaration(Optional.ofNullable(depot)))
                .annuaires(Faits.annuaire("AD1", audits, "EJ1", "EJ2"))
                .controle(nuit);

        assertThat(Resume.de(evaluation, Objectif.O1_A)).isEqualTo(attendu);
    }
}
