package fr.care.controle.generation;

import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Crisis exercises, governance of the GHT, documents handed over and decisions of the ARS. */
final class Justificatifs implements Redaction {
    private static final LocalDate EXERCICE_AU_PLUS_TOT = LocalDate.of(2025, 1, 1);
    private static final LocalDate PREMIER_JALON_AU_PLUS_TARD = LocalDate.of(2027, 7, 30);
    private static final LocalDate DEPOT = LocalDate.of(2026, 4, 2);

    private static final List<List<String>> PIECES = List.of(
            List.of("D1.O1.A", "DESCRIPTION_AD"),
            List.of("D1.O1.A", "RAPPORT_ADS"),
            List.of("D1.O1.B", "RAPPORT_ADS"),
            List.of("D1.O2.A", "LISTE_DOMAINES"),
            List.of("D1.O2.A", "RAPPORT_EXPOSITION"),
            List.of("D1.O2.B", "RAPPORT_EXPOSITION"),
            List.of("D1.O3", "RAPPORT_EXERCICE"));

    @Override
    public void ecrire(Structure s, LocalDate nuit, long graine, Depot depot) throws IOException {
        Hasard hasard = new Hasard(graine, s.rang(), "justificatifs");
        exercices(s, hasard, depot);
        if (s.ght()) {
            convergence(s, hasard, depot);
        }
        for (List<String> piece : PIECES) {
            if (hasard.pourMille(200 + 250 * s.niveau())) {
                depot.table(Sources.PIECES)
                        .ligne(
                                hasard,
                                s.id(),
                                piece.get(0),
                                piece.get(1),
                                piece.get(1).toLowerCase(Locale.ROOT) + "-" + s.rang() + ".pdf",
                                DEPOT.plusDays(hasard.entre(0, 200)));
            }
        }
        if (s.annuaires().isEmpty()) {
            depot.table(Sources.DECISIONS_ARS)
                    .ligne(
                            hasard,
                            s.id(),
                            "SANS_AD",
                            s.entites().get(0).finess(),
                            hasard.pourMille(700) ? "ACCEPTE" : "REFUSE",
                            DEPOT.plusDays(hasard.entre(0, 90)));
        }
    }

    private static void exercices(Structure s, Hasard hasard, Depot depot) throws IOException {
        int combien = s.niveau() == 0 ? hasard.entre(0, 1) : hasard.entre(1, 2);
        for (int i = 1; i <= combien; i++) {
            boolean limite = hasard.pourMille(100);
            depot.table(Sources.EXERCICES)
                    .ligne(
                            hasard,
                            "EXE-" + s.id() + "-" + i,
                            s.id(),
                            limite
                                    ? hasard.autour(EXERCICE_AU_PLUS_TOT)
                                    : EXERCICE_AU_PLUS_TOT.plusDays(hasard.entre(0, 600)),
                            s.ght() ? "GHT" : "EJ",
                            s.ght() ? "" : s.entites().get(0).finess(),
                            Redaction.ouiNon(hasard.pourMille(900)),
                            Redaction.ouiNon(hasard.pourMille(700)),
                            hasard.parmi(List.of(
                                    "RAPPORT", "ATTESTATION", "RAPPORT", s.niveau() > 1 ? "RAPPORT" : "AUCUN")));
        }
    }

    private static void convergence(Structure s, Hasard hasard, Depot depot) throws IOException {
        int chances = 500 + 150 * s.niveau();
        depot.table(Sources.CONVERGENCE_GHT)
                .ligne(
                        hasard,
                        s.id(),
                        Redaction.ouiNon(hasard.pourMille(chances)),
                        Redaction.ouiNon(hasard.pourMille(chances)),
                        Redaction.ouiNon(hasard.pourMille(chances)),
                        hasard.pourMille(300)
                                ? hasard.autour(PREMIER_JALON_AU_PLUS_TARD)
                                : PREMIER_JALON_AU_PLUS_TARD.minusDays(hasard.entre(2, 200)),
                        Redaction.ouiNon(hasard.pourMille(chances)),
                        Redaction.ouiNon(hasard.pourMille(chances)),
                        hasard.pourMille(chances) ? "TOUS" : String.join(", ", s.annuaires()),
                        Redaction.ouiNon(hasard.pourMille(100)));
    }
}
