package fr.care.controle.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.Sommaire;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.NuitExemple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At the limit a night goes on; past it, it waits for a person. Limits of the delivered campaign: 10 % and 10 %. */
class SeuilsDisjoncteurTest {
    private static final LocalDate HIER = LocalDate.of(2026, 11, 19);
    private static final Parametres.Disjoncteur SEUILS =
            CampagneLivree.parametres().disjoncteur();

    /** Candidates, of whom some are excluded; the first one alone is paid. */
    private static Map<String, Sommaire> nuit(int candidats, int exclus, String payable) {
        Map<String, Sommaire> nuit = new TreeMap<>();
        for (int i = 0; i < candidats; i++) {
            Statut statut = i < exclus ? Statut.EXCLU : Statut.FINANCABLE;
            nuit.put("C%02d".formatted(i), candidat(statut, i == 0 ? payable : "0"));
        }
        return nuit;
    }

    private static Sommaire candidat(Statut statut, String payable) {
        ResultatCandidat exemple = NuitExemple.synthese("C2", "Nom", "1", statut, NuitExemple.atteints(), 0)
                .resultat();
        BigDecimal zero = BigDecimal.ZERO;
        BilanFinancier bilan = new BilanFinancier(
                zero,
                zero,
                Optional.of(new BilanFinancier.Couts(zero, zero, zero, zero, zero, zero, new BigDecimal(payable))),
                List.of());
        return Sommaire.de(new ResultatCandidat(
                exemple.candidat(), exemple.evaluation(), bilan, exemple.echeances(), exemple.effets(), List.of()));
    }

    private static Optional<String> refus(Map<String, Sommaire> avant, Map<String, Sommaire> apres) {
        return Disjoncteur.refus(HIER, avant, apres, SEUILS);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 0, false",
        "20, 1, false",
        "20, 2, false",
        "20, 3, true",
        "19, 1, false",
        "19, 2, true",
        "1, 1, true",
        "0, 0, false",
    })
    void theShareOfStatutesThatMove(int candidats, int deplaces, boolean refusee) {
        assertThat(refus(nuit(candidats, 0, "100.00"), nuit(candidats, deplaces, "100.00"))
                        .isPresent())
                .isEqualTo(refusee);
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 1000.00, false",
        "1000.00, 1099.99, false",
        "1000.00, 1100.00, false",
        "1000.00, 1100.01, true",
        "1000.00, 900.00, false",
        "1000.00, 899.99, true",
        "1000.00, 0, true",
        // Nothing was payable: the first statements of a campaign are no accident.
        "0, 1000.00, false",
    })
    void theTotalPayable(String avant, String apres, boolean refusee) {
        assertThat(refus(nuit(20, 0, avant), nuit(20, 0, apres)).isPresent()).isEqualTo(refusee);
    }

    @Test
    void whatMovesIsListedAndWhatIsNewIsNot() {
        Map<String, Sommaire> avant = nuit(3, 0, "1000.00");
        Map<String, Sommaire> apres = nuit(5, 1, "1200.00");
        apres.remove("C02");
        assertThat(refus(avant, apres))
                .hasValueSatisfying(message -> assertThat(message.lines())
                        .containsExactly(
                                "Depuis la nuit du 2026-11-19, 2 candidat(s) sur 3 changent de statut (limite : 10 %)"
                                        + " et le total payable passe de 1000,00 € à 1200,00 € (limite : 10 %).",
                                "  C00 : FINANCABLE, puis EXCLU",
                                "  C02 : FINANCABLE, puis n'est plus candidat",
                                "Vérifiez les fichiers de la nuit ; si ces changements sont voulus, relancez la même commande"
                                        + " avec --confirmer."));
    }

    @Test
    void theListIsKeptShort() {
        assertThat(refus(nuit(25, 0, "1.00"), nuit(25, 21, "1.00")))
                .hasValueSatisfying(message -> assertThat(message)
                        .contains("  C19 : FINANCABLE, puis EXCLU", "  … et 1 de plus")
                        .doesNotContain("  C20 : "));
        assertThat(refus(nuit(25, 0, "1.00"), nuit(25, 20, "1.00")))
                .hasValueSatisfying(message -> assertThat(message).doesNotContain("de plus"));
    }
}
