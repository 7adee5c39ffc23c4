package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.Echeance.Action;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EcheancesTest {
    private static final Parametres PARAMETRES = CampagneLivree.parametres();

    private static List<Echeance> echeances(UnDossier dossier, LocalDate nuit) {
        Dossier assemble = dossier.dossier();
        Evaluation evaluation = new Controle(assemble, nuit, PARAMETRES).evaluer(Set.of());
        return Echeances.de(assemble, evaluation, PARAMETRES);
    }

    private static List<String> textes(UnDossier dossier, LocalDate nuit) {
        return echeances(dossier, nuit).stream()
                .map(e -> e.objectif().map(Objectif::numero).orElse("-") + " " + e.objet() + " " + e.action() + " "
                        + e.limite())
                .toList();
    }

    /** dₙ + 100, d₁ + 60 × n; each report until six months after its end; submission. */
    @Test
    void ceQuiResteAFaire() {
        UnDossier dossier = UnDossier.prive()
                .ads("AD1", "EJ1", "2026-03-15 2026-05-14/2026-05-16 2026-10-20/")
                .exposition("PE1", "TOUT", "2026-09-01");
        assertThat(textes(dossier, UnDossier.D))
                .containsExactly(
                        "O1.A AD1-2 TELECHARGER 2026-11-16",
                        "O2.A PE1 AUDIT_SUIVANT 2026-12-10",
                        "- DOSSIER DEPOT 2027-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-07, O1.A AD1 PREMIER_AUDIT 2026-07-07",
        "2026-07-08, ''",
    })
    @DisplayName("the day itself is not past")
    void lePremierAudit(LocalDate nuit, String attendue) {
        List<String> textes = textes(UnDossier.prive().ads("AD1", "EJ1", ""), nuit);
        assertThat(textes.stream().filter(t -> t.startsWith("O1.A")).collect(Collectors.joining()))
                .isEqualTo(attendue);
    }

    @Test
    @DisplayName("without a known start of the phase, only the first audit can be asked for, when there is none")
    void phaseInconnue() {
        LocalDate nuit = LocalDate.of(2026, 6, 1);
        UnDossier dossier = UnDossier.prive()
                .phase(Optional.empty())
                .ads("AD1", "EJ1", "2026-05-01/")
                .ads("AD2", "EJ1", "2026-05-01");
        assertThat(textes(dossier, nuit))
                .filteredOn(t -> t.contains("AD1 "))
                .containsExactly("O1.A AD1 PREMIER_AUDIT 2026-07-07");
        assertThat(textes(dossier, nuit)).filteredOn(t -> t.contains("AD2 ")).isEmpty();
    }

    @Test
    @DisplayName("nothing is asked of a submitted file, nor of one that can no more be")
    void plusRienApresLeDepot() {
        assertThat(textes(UnDossier.prive().depot(LocalDate.of(2026, 10, 31)), UnDossier.D))
                .isEmpty();
        assertThat(textes(UnDossier.prive(), LocalDate.of(2027, 4, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OUI, 2026-07-07, false, false", "OUI, , true, true", "NON, , false, true"})
    @DisplayName("the Club SSI is asked for when SILENE is and no date is given; reached by SILENE, no audit is")
    void silene(String sollicite, LocalDate club, boolean clubAttendu, boolean auditsAttendus) {
        List<Echeance> echeances = echeances(
                UnDossier.prive().silene(sollicite.equals("OUI"), Optional.ofNullable(club)), LocalDate.of(2026, 7, 1));
        assertThat(echeances.stream().anyMatch(e -> e.action() == Action.INSCRIPTION_CLUB))
                .isEqualTo(clubAttendu);
        assertThat(echeances.stream().anyMatch(e -> e.objet().equals("PE1"))).isEqualTo(auditsAttendus);
    }

    private static boolean tenue(UnDossier dossier, LocalDate nuit) {
        return dossier.evaluer(nuit).resultat(Objectif.O1_A).verdict() == Verdict.ATTEINT;
    }

    static LongStream graines() {
        return LongStream.range(0, 300);
    }

    /** Day by day: would an audit that day keep the frequency? Until the earlier of the two deadlines, and not one day more. */
    @ParameterizedTest
    @MethodSource("graines")
    void commeUneRechercheJourApresJour(long graine) {
        SplittableRandom hasard = new SplittableRandom(graine);
        StringBuilder audits = new StringBuilder();
        LocalDate jour = UnDossier.P.plusDays(hasard.nextInt(40));
        int nombre = 2 + hasard.nextInt(4);
        for (int i = 0; i < nombre; i++) {
            audits.append(jour).append(' ');
            jour = jour.plusDays(20 + hasard.nextInt(60));
        }
        LocalDate dernier =
                LocalDate.parse(audits.substring(audits.length() - 11).strip());
        LocalDate nuit = dernier.plusDays(hasard.nextInt(50));
        UnDossier dossier = UnDossier.prive().ads("AD1", "EJ1", audits.toString());
        if (!tenue(dossier, nuit)) {
            return;
        }
        LocalDate limite = echeances(dossier, nuit).stream()
                .filter(e -> e.objet().equals("AD1"))
                .map(Echeance::limite)
                .min(LocalDate::compareTo)
                .orElse(nuit.minusDays(1));
        for (LocalDate essai = nuit; !essai.isAfter(nuit.plusDays(130)); essai = essai.plusDays(1)) {
            UnDossier suivant = UnDossier.prive().ads("AD1", "EJ1", audits + essai.toString());
            assertThat(tenue(suivant, essai))
                    .as("audit on " + essai + ", deadline " + limite + ", seed " + graine)
                    .isEqualTo(!essai.isAfter(limite));
        }
    }
}
