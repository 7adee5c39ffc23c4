package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.Brute.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type in the cells of forms. */
class SaisiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 820,04 €;1820.04",
                "1\u00A0820,04\u00A0€;1820.04",
                "1\u202F820,04\u2009€;1820.04",
                "1 652,04 h;1652.04",
                "1 652,04 H;1652.04",
                "120 heures;120",
                "12 000 EUR;12000",
                "12 000 euros TTC;12000",
                "€ 12;12",
                "-298,96;-298.96",
                "\u2212 298,96 €;-298.96",
                "+5;5",
                "0;0",
                "1234.50;1234.5"
            })
    void unMontantSeLitSansSesOrnements(String texte, BigDecimal attendu) {
        assertThat(Montants.lire(Brute.texte(texte))).contains(attendu);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "12 k€", "1.820,04", "12 000 $", "1 2 3", "12 h 30", "-", "--5", "néant", "12 %", "(12)"})
    void ceQuiNEstPasUnMontantNEnDevientPasUn(String texte) {
        assertThat(Montants.lire(Brute.texte(texte))).isEmpty();
    }

    @Test
    void uneDateUneErreurOuUnTexteSansFinNeSontPasDesMontants() {
        assertThat(Montants.lire(new Brute("2026-03-05", Nature.DATE))).isEmpty();
        assertThat(Montants.lire(Brute.NON_CALCULEE)).isEmpty();
        assertThat(Montants.lire(Brute.VIDE)).isEmpty();
        assertThat(Montants.lire(Brute.texte("1" + " ".repeat(30_000) + "x"))).isEmpty();
        assertThat(Montants.lire(new Brute("12.5", Nature.NOMBRE))).contains(new BigDecimal("12.5"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05", "05/03/2026", "5/3/2026", "05-03-2026", "5.3.2026"})
    void unJourSeLitCommeIlSeTape(String texte) {
        assertThat(Jours.lire(Brute.texte(texte))).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "mars 2026", "05/03/26", "2026", ""})
    void unAutreTexteNEstPasUnJour(String texte) {
        assertThat(Jours.lire(Brute.texte(texte))).isEmpty();
    }

    @Test
    void unNombreSansFormatDeDateNEstPasUnJour() {
        assertThat(Jours.lire(new Brute("46086", Nature.NOMBRE))).isEmpty();
        assertThat(Jours.lire(new Brute("2026-03-05", Nature.DATE))).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "Coûts internes, COUTSINTERNES",
        "'  NOMBRE D\u2019HEURES * ', NOMBREDHEURES",
        "N°, N",
        "Montant (€ TTC), MONTANTTTC",
        "taux_horaire, TAUXHORAIRE"
    })
    void uneEtiquetteSeReduitASesLettres(String texte, String attendue) {
        assertThat(Etiquettes.normaliser(texte)).isEqualTo(attendue);
    }
}
