package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night that was refused, or never ended, is believed by no later one: nobody was ever shown its results. */
class NuitAbandonneeTest {
    private static final String LENDEMAIN = "2026-11-21";

    @TempDir
    private Path dossier;

    @Test
    void aRefusedNightIsBelievedByNoLaterOne() {
        Bac propre = NuitsDeReference.apresLaPremiere(dossier.resolve("propre"));
        Map<String, String> attendu = lendemain(propre);

        Bac bac = NuitsDeReference.apresLaPremiere(dossier.resolve("bac"));
        Depot refuse = Depot.copieDe(NuitsDeReference.NUIT_2, dossier.resolve("refuse"))
                .ajouter("audits-ads.csv", "AD-ARVANE;ADS-FANTOME;2026-11-10;2026-11-11;1\n")
                .remplacer("audits-exposition.csv", "SILENE", "INDUSTRIELLE")
                .ecrire("pieces.csv", "");
        assertThat(Execution.controler(bac, refuse.dossier().toString(), NuitsDeReference.NUIT_2)
                        .code())
                .isEqualTo(4);
        assertThat(lendemain(bac)).isEqualTo(attendu);
    }

    /** The publication of a later night must not make the facts of a published one go away either. */
    @Test
    void theFactsOfAPublishedNightStay() {
        Bac bac = NuitsDeReference.apresLaPremiere(dossier.resolve("bac"));
        Depot refuse = Depot.copieDe(NuitsDeReference.NUIT_2, dossier.resolve("refuse"))
                .ecrire("pieces.csv", "");
        String depot = refuse.dossier().toString();
        assertThat(Execution.controler(bac, depot, NuitsDeReference.NUIT_2).code())
                .isEqualTo(4);
        Map<String, String> lendemain = lendemain(bac);
        assertThat(Execution.controler(bac, depot, "2026-11-22").code()).isEqualTo(4);
        assertThat(Execution.controler(bac, Bac.exemple(NuitsDeReference.NUIT_2).toString(), "2026-11-23")
                        .code())
                .isEqualTo(3);
        assertThat(bac.octets(LENDEMAIN)).isEqualTo(lendemain);
        assertThat(bac.octets("2026-11-23").get("verdicts.csv")).contains("2026-11-21/audits-ads.csv");
    }

    private static Map<String, String> lendemain(Bac bac) {
        Execution nuit =
                Execution.controler(bac, Bac.exemple(NuitsDeReference.NUIT_2).toString(), LENDEMAIN);
        assertThat(nuit.code()).isEqualTo(3);
        return bac.octets(LENDEMAIN);
    }
}
