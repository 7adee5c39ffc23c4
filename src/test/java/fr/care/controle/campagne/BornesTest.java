package fr.care.controle.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds: below, at, above; included or not. */
class BornesTest {
    private static final Maximum<BigDecimal> CENT =
            new Maximum<>(new BigDecimal("100"), true, "pourcent", "« au plus »");
    private static final Minimum<BigDecimal> ZERO = new Minimum<>(BigDecimal.ZERO, true, "pourcent", "« au moins »");

    @ParameterizedTest
    @CsvSource({
        "59, true, true",
        "60, true, true",
        "61, true, false",
        "59, false, true",
        "60, false, false",
        "61, false, false"
    })
    void auPlus(long mesure, boolean inclus, boolean respecte) {
        Maximum<Long> maximum = new Maximum<>(60L, inclus, "jours", "« au plus »");

        assertThat(maximum.respecte(mesure)).isEqualTo(respecte);
        assertThat(maximum.inclusif()).isEqualTo(new Maximum<>(60L, true, "jours", "« au plus »"));
        assertThat(maximum.exclusif()).isEqualTo(new Maximum<>(60L, false, "jours", "« au plus »"));
        assertThat(maximum.porteA(LocalDate.of(2026, 7, 7)))
                .isEqualTo(new Maximum<>(LocalDate.of(2026, 7, 7), inclus, "jours", "« au plus »"));
    }

    @ParameterizedTest
    @CsvSource({
        "8.9, true, false", "9, true, true", "9.00, true, true", "9.1, true, true",
        "8.9, false, false", "9, false, false", "9.00, false, false", "9.1, false, true"
    })
    void auMoins(BigDecimal mesure, boolean inclus, boolean respecte) {
        Minimum<BigDecimal> minimum = new Minimum<>(new BigDecimal("9.0"), inclus, "points", "« au moins »");

        assertThat(minimum.respecte(mesure)).isEqualTo(respecte);
        assertThat(minimum.inclusif()).isEqualTo(new Minimum<>(new BigDecimal("9.0"), true, "points", "« au moins »"));
        assertThat(minimum.porteA(BigDecimal.TEN))
                .isEqualTo(new Minimum<>(BigDecimal.TEN, inclus, "points", "« au moins »"));
    }

    /** Precision 1. */
    @ParameterizedTest
    @CsvSource({"-0.01, false, false", "0, true, true", "0.0, true, true", "100.00, true, true", "100.01, false, true"})
    void uneValeurVraisemblable(BigDecimal valeur, boolean part, boolean etp) {
        assertThat(new ChampBudget("PART", ZERO, Optional.of(CENT)).vraisemblable(valeur))
                .isEqualTo(part);
        assertThat(new ChampBudget("ETP", ZERO, Optional.empty()).vraisemblable(valeur))
                .isEqualTo(etp);
    }

    @Test
    void laPlageSEcritALaFrancaise() {
        Minimum<BigDecimal> ouvert = new Minimum<>(new BigDecimal("1E+1"), false, "pourcent", "«»");

        assertThat(new ChampBudget("PART", ZERO, Optional.of(CENT)).plage()).isEqualTo("[0 ; 100]");
        assertThat(new ChampBudget("PART", ouvert, Optional.of(CENT.exclusif())).plage())
                .isEqualTo("]10 ; 100[");
        assertThat(new ChampBudget("ETP", ZERO, Optional.empty()).plage()).isEqualTo("[0 ; +∞[");
    }

    @Test
    void lesDeuxFormatsDeCsv() {
        assertThat(FormatCsv.values()).extracting(FormatCsv::nom).containsExactly("excel-fr", "rfc4180");
        assertThat(CampagneYaml.lire(CampagneLivree.texte().replace("csv: excel-fr", "csv: rfc4180"))
                        .csv())
                .isEqualTo(FormatCsv.RFC4180);
    }

    @Test
    void unObjectifInconnuNAttendRien() {
        Parametres parametres = CampagneLivree.parametres();

        assertThatThrownBy(() -> parametres.attendu("O7")).isInstanceOf(IllegalArgumentException.class);
    }
}
