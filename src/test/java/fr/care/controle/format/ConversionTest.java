package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of a value that is accepted, and of those that look like one and are not. */
class ConversionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                | 0
            -0               | 0
            007              | 7
            1234.5           | 1234.5
            1234,50          | 1234.5
            1 234,50         | 1234.5
            '1\u00A0234,50'  | 1234.5
            '1\u2009234,50'  | 1234.5
            '1\u202F234 567' | 1234567
            +12              | 12
            -12,5            | -12.5
            100,00           | 100
            1,234            | 1.234
            1000000          | 1000000
            12345678901234567890,123456789 | 12345678901234567890.123456789
            """)
    void numbers(String texte, String lu) {
        assertThat(decimal(texte)).isEqualTo(lu);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234,50",
                "1,234.50",
                "1 23",
                "12 34",
                "1 2345",
                "1  234",
                ".5",
                "5.",
                "5,",
                "1e3",
                "12 €",
                "12 %",
                "--1",
                "- 1",
                "1 234 ,5",
                "douze",
                "NaN",
                "٣",
                "1'234",
                "0x10",
                "1 234.5.6",
                "\u22125"
            })
    void notNumbers(String texte) {
        assertThat(decimal(texte)).isEqualTo("un nombre est attendu");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-20", "20/11/2026, 2026-11-20", "2028-02-29, 2028-02-29", "29/02/2028, 2028-02-29"})
    void dates(String texte, String lue) {
        assertThat(lire(TypeColonne.DATE, texte)).isEqualTo(lue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "31/04/2026",
                "2026-13-01",
                "00/01/2026",
                "11/20/2026",
                "20-11-2026",
                "2026/11/20",
                "20/11/26",
                "1/1/2026",
                "2026-1-1",
                "20.11.2026",
                "20 novembre 2026",
                "2026-11-20T00:00:00",
                "20/11/2026 00:00",
                "46346",
                "20261120"
            })
    void notDates(String texte) {
        assertThat(lire(TypeColonne.DATE, texte))
                .isEqualTo("une date AAAA-MM-JJ ou JJ/MM/AAAA qui existe est attendue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OUI", "oui", "Oui", "O", "o", "VRAI", "vrai", "true", "TRUE", "1"})
    void yes(String texte) {
        assertThat(lire(TypeColonne.BOOLEEN, texte)).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NON", "non", "N", "n", "FAUX", "Faux", "false", "FALSE", "0"})
    void no(String texte) {
        assertThat(lire(TypeColonne.BOOLEEN, texte)).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "yes", "no", "2", "-1", "oui.", "X", "VRAIE", "ouinon", "1,0"})
    void neitherYesNorNo(String texte) {
        assertThat(lire(TypeColonne.BOOLEEN, texte))
                .isEqualTo("OUI ou NON est attendu (O/N, VRAI/FAUX, true/false, 1/0 conviennent)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ÉLEVÉ", "eleve", "Élevé", "ELEVE", "e\u0301leve\u0301"})
    void enumerationsIgnoreCaseAndAccents(String texte) {
        assertThat(choix(texte)).isEqualTo("ELEVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELEVEE", "HAUT", "ELEVE BAS", "E L E V E", "1"})
    void notOfTheEnumeration(String texte) {
        assertThat(choix(texte)).isEqualTo("ELEVE, BAS : une de ces valeurs est attendue");
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "'2,0', 2", "2.00, 2", "'1 000', 1000", "-3, -3", "2147483647, 2147483647"})
    void integers(String texte, String lu) {
        assertThat(lire(TypeColonne.ENTIER, texte)).isEqualTo(lu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5", "2.01", "2147483648", "99999999999999999999", "deux", "2 0"})
    void notIntegers(String texte) {
        assertThat(lire(TypeColonne.ENTIER, texte)).isEqualTo("un nombre entier est attendu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENTIER  | 1 | 5  | 1   | 1
            ENTIER  | 1 | 5  | 5   | 5
            ENTIER  | 1 | 5  | 0   | un nombre entier de 1 à 5 est attendu
            ENTIER  | 1 | 5  | 6   | un nombre entier de 1 à 5 est attendu
            DECIMAL | 0 | 10 | 0,0 | 0
            DECIMAL | 0 | 10 | 10.0 | 10
            DECIMAL | 0 | 10 | 10.01 | un nombre de 0 à 10 est attendu
            DECIMAL | 0 | 10 | -0,1 | un nombre de 0 à 10 est attendu
            DECIMAL | 0 | '' | 1000000 | 1000000
            DECIMAL | 0 | '' | -1  | un nombre d'au moins 0 est attendu
            DECIMAL | '' | 100 | 101 | un nombre d'au plus 100 est attendu
            """)
    void bounds(TypeColonne type, String min, String max, String texte, String lu) {
        assertThat(lire(Essai.bornee(type, min, max), texte)).isEqualTo(lu);
    }

    @Test
    void blankIsAbsentUnlessRequired() {
        for (TypeColonne type : TypeColonne.values()) {
            assertThat(lire(type, "  \u00A0")).as("%s", type).isEqualTo("(absent)");
            assertThat(lire(Essai.colonne("c", type, true, List.of(), List.of()), ""))
                    .as("%s", type)
                    .isEqualTo("une valeur est obligatoire");
        }
    }

    @Test
    void anErrorOfASpreadsheetIsNeverAValue() {
        for (TypeColonne type : TypeColonne.values()) {
            Conversion conversion =
                    Conversion.de(Essai.colonne("c", type, false, List.of(), List.of()), FinessConnus.CLE_SEULE);
            assertThat(dire(conversion.lire(new Brute("#N/A", Brute.Nature.ERREUR))))
                    .as("%s", type)
                    .isEqualTo("une erreur de tableur, ou une formule sans valeur calculée, ne peut pas être lue");
        }
    }

    private static String decimal(String texte) {
        return lire(TypeColonne.DECIMAL, texte);
    }

    private static String choix(String texte) {
        return lire(Essai.colonne("c", TypeColonne.ENUM, false, List.of("ELEVE", "BAS"), List.of()), texte);
    }

    private static String lire(TypeColonne type, String texte) {
        return lire(Essai.colonne("c", type, false, List.of(), List.of()), texte);
    }

    private static String lire(Colonne colonne, String texte) {
        return dire(Conversion.de(colonne, FinessConnus.CLE_SEULE).lire(Brute.texte(texte)));
    }

    private static String dire(Conversion.Lue lue) {
        return lue.motif().orElseGet(() -> lue.valeur() == null ? "(absent)" : String.valueOf(lue.valeur()));
    }
}
