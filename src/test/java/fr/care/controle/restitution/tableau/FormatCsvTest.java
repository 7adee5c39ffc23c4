package fr.care.controle.restitution.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Mesure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatCsvTest {
    static Stream<Arguments> cellules() {
        return Stream.of(
                Arguments.of(
                        new Cellule.Decimal(new BigDecimal("-1234.50"), Cellule.Unite.EUROS), "-1234,50", "-1234.50"),
                Arguments.of(new Cellule.Decimal(new BigDecimal("1E+2"), Cellule.Unite.EUROS), "100", "100"),
                Arguments.of(new Cellule.Entier(-3), "-3", "-3"),
                Arguments.of(new Cellule.Jour(LocalDate.of(2026, 3, 1)), "2026-03-01", "2026-03-01"),
                Arguments.of(new Cellule.Texte("-3"), "'-3", "'-3"),
                Arguments.of(new Cellule.Texte("1.5"), "1.5", "1.5"),
                Arguments.of(new Cellule.Vide(), "", ""),
                Arguments.of(
                        new Cellule.Mesuree(new Mesure.Frequence(97, new BigDecimal("58.50"))),
                        "max=97;moy=58,50",
                        "max=97;moy=58.50"),
                Arguments.of(
                        new Cellule.Mesuree(new Mesure.Frequence(100, new BigDecimal("60"))),
                        "max=100;moy=60",
                        "max=100;moy=60"),
                Arguments.of(
                        new Cellule.Mesuree(new Mesure.PartActivite(new BigDecimal("75.00"))), "ac=75,00", "ac=75.00"),
                Arguments.of(new Cellule.Mesuree(new Mesure.Unites(3, 4)), "3/4", "3/4"));
    }

    @ParameterizedTest
    @MethodSource("cellules")
    void eachFormatWritesACellItsOwnWay(Cellule cellule, String excel, String machine) {
        assertThat(FormatCsv.EXCEL_FR.texte(cellule)).isEqualTo(excel);
        assertThat(FormatCsv.RFC4180.texte(cellule)).isEqualTo(machine);
    }

    @Test
    void aCampaignNamesItsFormat() {
        assertThat(FormatCsv.deNom("excel-fr")).contains(FormatCsv.EXCEL_FR);
        assertThat(FormatCsv.deNom("rfc4180")).contains(FormatCsv.RFC4180);
        assertThat(FormatCsv.deNom("csv")).isEmpty();
    }
}
