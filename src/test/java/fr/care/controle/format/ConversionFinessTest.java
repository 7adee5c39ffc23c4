package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.Conversion.Lue.Finess;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of a FINESS number, and the leading zero that spreadsheets drop. */
class ConversionFinessTest {
    /** A base that knows one number with a leading zero; those of 010780062 and 010780054 have a valid key. */
    private static final FinessConnus BASE = Set.of("010780054", "010780055")::contains;

    @ParameterizedTest
    @ValueSource(strings = {"750712184", "010780054", "2A0000014", "2B0000012", "970100228", "750712185", "000000001"})
    void nineCharactersOfTheRightShapeWhateverTheKey(String texte) {
        assertThat(lire(Brute.texte(texte)).valeur()).isEqualTo(texte);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7507121844",
                "7507121",
                "2C0000014",
                "A20000014",
                "2a0000014",
                "20A000014",
                "75071218X",
                "75 071 218 4",
                "FINESS 750712184",
                "750712184.0",
                "7,50712184E8",
                "TOUS",
                "٧50712184"
            })
    void anyOtherShapeIsRejectedAndTold(String texte) {
        Conversion.Lue lue = lire(Brute.texte(texte));
        assertThat(lue.valeur()).isNull();
        assertThat(lue.motif())
                .contains("un numéro FINESS de 9 caractères est attendu (chiffres ; 2A ou 2B au début pour la Corse)");
        assertThat(lue.finess()).isEqualTo(Finess.INVALIDE);
    }

    @Test
    void eightDigitsOfATextAreRepairedWhenTheKeyAndTheBaseConfirm() {
        Conversion.Lue lue = lire(Brute.texte("10780054"));
        assertThat(lue.valeur()).isEqualTo("010780054");
        assertThat(lue.motif()).isEmpty();
        assertThat(lue.finess()).isEqualTo(Finess.REPARE);
    }

    @ParameterizedTest
    @CsvSource({
        "10780062, a valid key but a number that the base does not know",
        "10780055, a number that the base knows but a wrong key",
        "1078005, seven digits",
        "1078005A, a letter",
    })
    void eightDigitsThatNothingConfirmsAreRejected(String texte, String pourquoi) {
        Conversion.Lue lue = lire(Brute.texte(texte));
        assertThat(lue.valeur()).as(pourquoi).isNull();
        assertThat(lue.finess()).as(pourquoi).isEqualTo(Finess.INVALIDE);
    }

    @Test
    void insideTheBaseTheKeyAloneConfirms() {
        Conversion conversion = Conversion.de(colonne(List.of()), FinessConnus.CLE_SEULE);
        assertThat(conversion.lire(Brute.texte("10780062")).valeur()).isEqualTo("010780062");
        assertThat(conversion.lire(Brute.texte("10780055")).valeur()).isNull();
    }

    @Test
    void aNumberOfASpreadsheetIsRestoredByItsKeyAloneAndNotTold() {
        Conversion.Lue lue = lire(new Brute("10780062", Brute.Nature.NOMBRE));
        assertThat(lue.valeur()).isEqualTo("010780062");
        assertThat(lue.finess()).isEqualTo(Finess.SANS_OBJET);
        assertThat(lire(new Brute("10780063", Brute.Nature.NOMBRE)).valeur()).isNull();
    }

    @Test
    void aWordIsAcceptedOnlyWhereTheColumnDeclaresIt() {
        Conversion avec = Conversion.de(colonne(List.of("TOUT")), BASE);
        assertThat(avec.lire(Brute.texte("tout")).valeur()).isEqualTo("TOUT");
        assertThat(lire(Brute.texte("TOUT")).finess()).isEqualTo(Finess.INVALIDE);
    }

    private static Conversion.Lue lire(Brute brute) {
        return Conversion.de(colonne(List.of()), BASE).lire(brute);
    }

    private static Colonne colonne(List<String> mots) {
        return Essai.colonne("finess", TypeColonne.FINESS, false, mots, List.of());
    }
}
