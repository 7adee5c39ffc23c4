package fr.care.controle.restitution.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplicationTest {
    private static final Mesure LIMITE = new Mesure.Frequence(100, new BigDecimal("60"));

    static Stream<Arguments> constats() {
        return Stream.of(
                Arguments.of(
                        verdict(Verdict.ATTEINT, "0", "0", new Mesure.Frequence(97, new BigDecimal("58.50")), LIMITE),
                        "Objectif atteint : écart maximal de 97 jours (limite 100), moyenne 58,50 jours (limite 60)."),
                Arguments.of(
                        verdict(
                                Verdict.NON_ATTEINT,
                                "10",
                                "10",
                                new Mesure.Frequence(1, new BigDecimal("1.00")),
                                LIMITE),
                        "Objectif non atteint (décote 10 %) : écart maximal de 1 jour (limite 100), moyenne 1,00 jour"
                                + " (limite 60)."),
                Arguments.of(
                        verdict(
                                Verdict.PARTIEL,
                                "15.0",
                                "15",
                                new Mesure.PartActivite(new BigDecimal("75.00")),
                                new Mesure.PartActivite(new BigDecimal("90"))),
                        "Objectif partiellement atteint (décote 15 %) : 75,00 % de l'activité combinée à la cible (seuil"
                                + " 90 %)."),
                Arguments.of(
                        verdict(Verdict.A_INSTRUIRE, "0", "2.50", new Mesure.Unites(3, 4), new Mesure.Unites(4, 4)),
                        "À instruire (décote de 0 à 2,5 %) : 3 unités sur 4."),
                Arguments.of(
                        verdict(Verdict.ATTEINT, "0", "0", new Mesure.Unites(1, 1), new Mesure.Unites(1, 1)),
                        "Objectif atteint : 1 unité sur 1."),
                Arguments.of(
                        verdict(Verdict.NON_ATTEINT, "0", "0", null, null),
                        "Objectif non atteint (sans décote propre)."),
                Arguments.of(verdict(Verdict.ATTEINT, "0", "0", null, LIMITE), "Objectif atteint."),
                Arguments.of(
                        verdict(Verdict.SANS_OBJET, "0", "0", null, null), "Sans objet pour ce type de candidat."));
    }

    @ParameterizedTest
    @MethodSource("constats")
    void theVerdictComesFirstWithItsMeasureAndItsLimit(ResultatObjectif resultat, String attendu) {
        assertThat(Explication.de(resultat)).isEqualTo(attendu);
    }

    @Test
    void eachMotifIsASentence() {
        Motif tardif = new Motif(Code.JALON_ABSENT, "", List.of(), List.of());
        Motif depot = new Motif(
                Code.DEPOT_HORS_DELAI, "", List.of(LocalDate.of(2027, 4, 2), LocalDate.of(2027, 3, 31)), List.of());
        assertThat(Explication.de(avec(List.of(tardif, depot))))
                .isEqualTo("Objectif non atteint (décote 10 %). " + Phrases.de(tardif) + " " + Phrases.de(depot));
    }

    @Test
    void motifsThatReadTheSameAreToldOnce() {
        Motif motif = new Motif(Code.JALON_ABSENT, "", List.of(), List.of());
        assertThat(Explication.de(avec(List.of(motif, motif))))
                .isEqualTo("Objectif non atteint (décote 10 %). " + Phrases.de(motif));
    }

    @Test
    void beyondTwentyMotifsTheCountIsTold() {
        assertThat(Explication.de(avec(motifs(20)))).doesNotContain("…");
        assertThat(Explication.de(avec(motifs(21)))).endsWith(" … et 1 autre motif.");
        assertThat(Explication.de(avec(motifs(32))))
                .contains("AD-20")
                .doesNotContain("AD-21")
                .endsWith(" … et 12 autres motifs.");
    }

    private static List<Motif> motifs(int nombre) {
        return IntStream.rangeClosed(1, nombre)
                .mapToObj(i -> new Motif(Code.CONFLIT, "AD-" + i, List.of(), List.of()))
                .toList();
    }

    private static ResultatObjectif avec(List<Motif> motifs) {
        return new ResultatObjectif(
                Objectif.O1_A,
                Verdict.NON_ATTEINT,
                Intervalle.de(BigDecimal.TEN),
                Optional.empty(),
                Optional.empty(),
                motifs,
                Rattrapable.OUI,
                List.of());
    }

    private static ResultatObjectif verdict(Verdict verdict, String min, String max, Mesure mesure, Mesure seuil) {
        return new ResultatObjectif(
                Objectif.O1_A,
                verdict,
                new Intervalle(new BigDecimal(min), new BigDecimal(max)),
                Optional.ofNullable(mesure),
                Optional.ofNullable(seuil),
                List.of(),
                Rattrapable.SANS_OBJET,
                List.of());
    }
}
