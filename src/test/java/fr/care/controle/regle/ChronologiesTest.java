package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.resultat.Chronologie;
import fr.care.controle.domaine.resultat.Chronologie.Intervalle;
import fr.care.controle.domaine.resultat.Chronologie.Jalon;
import fr.care.controle.domaine.resultat.Evaluation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronologiesTest {
    private static final Parametres PARAMETRES = CampagneLivree.parametres();

    private static List<Chronologie> chronologies(UnDossier dossier) {
        Dossier assemble = dossier.dossier();
        Evaluation evaluation = new Controle(assemble, UnDossier.D, PARAMETRES).evaluer(Set.of());
        return Chronologies.de(assemble, evaluation, PARAMETRES);
    }

    private static String texte(Chronologie c) {
        String jalons = c.jalons().stream().map(ChronologiesTest::texte).collect(Collectors.joining(" "));
        return c.objectif().numero() + " " + c.objet() + " depuis "
                + c.debut().map(Object::toString).orElse("?") + " : " + jalons + " ; en cours " + ecart(c.enCours())
                + " ; moyenne "
                + c.moyenne().map(m -> m.jours() + (m.respectee() ? "" : "!")).orElse("-");
    }

    private static String texte(Jalon jalon) {
        return jalon.date() + "(" + ecart(jalon.ecart()) + ")";
    }

    private static String ecart(Optional<Intervalle> ecart) {
        return ecart.map(e -> e.jours() + (e.respecte() ? "" : "!")).orElse("-");
    }

    @Test
    void everyAuditUpToTheDateOfReferenceIsShownWithWhatThePhaseMeasures() {
        UnDossier dossier = UnDossier.prive()
                .ads("AD1", "EJ1", "2026-01-15 2026-03-15 2026-06-23 2026-10-02 2026-12-25")
                .exposition("PE1", "TOUT", "2026-09-01");
        assertThat(chronologies(dossier).stream().map(ChronologiesTest::texte))
                .containsExactly(
                        "O1.A AD1 depuis 2026-03-01 : 2026-01-15(-) 2026-03-15(-) 2026-06-23(100) 2026-10-02(101!)"
                                + " ; en cours 30 ; moyenne 100.50!",
                        "O2.A PE1 depuis 2026-03-01 : 2026-09-01(-) ; en cours 61 ; moyenne -");
    }

    /** A mean of sixty days is kept, the least above is not; the last interval is measured up to the control, that day included. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-01 2026-06-30, 124!, 60.00",
        "2026-05-01 2026-07-01, 123!, 61.00!",
        "2026-05-01 2026-06-30 2026-08-30, 63, 60.50!",
        "2026-07-24, 100, -",
        "2026-07-23, 101!, -",
    })
    void limits(String audits, String enCours, String moyenne) {
        Chronologie c =
                chronologies(UnDossier.prive().ads("AD1", "EJ1", audits)).get(0);
        assertThat(texte(c)).endsWith("en cours " + enCours + " ; moyenne " + moyenne);
    }

    @Test
    void aSubmittedFileHasNoIntervalUnderWay() {
        UnDossier dossier = UnDossier.prive().ads("AD1", "EJ1", "2026-05-01 2026-06-30");
        assertThat(texte(chronologies(dossier.depot(UnDossier.D)).get(0))).contains("en cours - ; moyenne 60.00");
    }

    @Test
    void withoutAKnownPhaseAuditsAreShownAndNothingIsMeasured() {
        UnDossier dossier = UnDossier.prive().ads("AD1", "EJ1", "2026-05-01 2026-06-30");
        assertThat(texte(chronologies(dossier.phase(Optional.empty())).get(0)))
                .isEqualTo("O1.A AD1 depuis ? : 2026-05-01(-) 2026-06-30(-) ; en cours - ; moyenne -");
    }
}
