package fr.care.controle.banc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table tells why a goal is not met: what failed, or where time and memory go. */
class RapportTest {
    private static final Instant DEBUT = Instant.parse("2026-11-19T02:00:00Z");
    private static final Variante VARIANTE = new Variante(Variantes.CDS, List.of(), List.of());
    private static final String NUIT = NosNuits.nom(NosNuits.PREMIERE, Plateau.H2, VARIANTE);

    private final Resultats resultats = new Resultats();

    @Test
    void aNightThatRunsOutOfMemoryIsToldAndTheOthersKeepTheirFigures() throws IOException {
        nuit();
        EchecProcessus echec =
                new EchecProcessus(1, List.of("java"), "java.lang.OutOfMemoryError: Java heap space\n\tat…");
        resultats.echec(NosNuits.nom(NosNuits.PREMIERE, Plateau.H2_DECUPLE, VARIANTE), echec.resume());
        assertThat(texte())
                .contains("| " + NUIT + " | 1 | 40,00 | 60,00 | 700 |")
                .contains("données ×10, JDK 17 + CDS | échec : mémoire insuffisante, le tas est épuisé |")
                .contains("| données ×10, temps | ≤ 8,00 × | — | échec | mémoire insuffisante, le tas est épuisé |");
    }

    @Test
    void aPeakTellsTheStepsThatRaisedIt() throws IOException {
        nuit();
        resultats.releve(
                NUIT, new Releve(0, List.of(new Releve.Ligne("publication", 1, 0, 310 << 10, List.of(), List.of()))));
        assertThat(texte())
                .contains("| mémoire, première nuit | ≤ 512 Mio | 700 Mio | manqué |")
                .contains("publication +400 Mio, lecture-paie +200 Mio, hors étapes (démarrage, arrêt) +100 Mio")
                .contains("une collecte laisse au plus 310 Mio dans le tas (publication)");
    }

    private void nuit() {
        resultats.profil(
                NUIT,
                List.of(
                        new Profil.Etape("publication", DEBUT.plusSeconds(20), DEBUT.plusSeconds(30)),
                        new Profil.Etape("lecture-paie", DEBUT.plusSeconds(5), DEBUT.plusSeconds(15))));
        resultats.ajouter(
                NUIT,
                new Mesure(
                        40_000,
                        60_000,
                        700 << 10,
                        List.of(palier(1, 100), palier(10, 250), palier(14, 300), palier(25, 700))));
    }

    private static Mesure.Palier palier(int seconde, long mio) {
        return new Mesure.Palier(DEBUT.plusSeconds(seconde), mio << 10);
    }

    private String texte() throws IOException {
        return new Rapport("essai", resultats, Objectifs.de(resultats, VARIANTE)).texte();
    }
}
