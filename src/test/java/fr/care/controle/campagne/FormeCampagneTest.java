package fr.care.controle.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign whose text is not YAML, or not of the expected shape. */
class FormeCampagneTest {

    /** A list, a text or nothing where a mapping is expected. */
    @Test
    void pasDesCles() {
        assertThatThrownBy(() -> CampagneYaml.lire(theme("ads", "ads: rien\n")))
                .hasMessage("Campagne invalide : clé « ads », valeur « rien », attendu : des clés et leurs valeurs");
        assertThatThrownBy(() -> CampagneYaml.lire(theme("depot", "depot:\n  au_plus_tard: [a]\n")))
                .hasMessage(
                        "Campagne invalide : clé « depot.au_plus_tard », valeur « [a] », attendu : des clés et leurs valeurs");
        assertThatThrownBy(() ->
                        CampagneYaml.lire(CampagneLivree.avec("  champs_budget:\n", "  champs_budget:\n    - seul\n")))
                .hasMessage("Campagne invalide : clé « osis.champs_budget[0] », valeur « seul »,"
                        + " attendu : des clés et leurs valeurs");
        assertThatThrownBy(() -> CampagneYaml.lire("")).isInstanceOf(CampagneInvalide.class);
        assertThatThrownBy(() -> CampagneYaml.lire("# vide")).isInstanceOf(CampagneInvalide.class);
        assertThatThrownBy(() -> CampagneYaml.lire("- a")).isInstanceOf(CampagneInvalide.class);
    }

    /** A key said twice, or no YAML at all: refused, never half read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "csv: rfc4180\ncsv: excel-fr\n",
                "csv: [excel-fr\n",
                "csv: \"excel-fr\n",
                "\tcsv: excel-fr\n",
                "csv: !!java.net.URL [x]\n",
                "csv: !!int excel-fr\n",
                "csv: &boucle [[*boucle]]\n",
                "csv: excel-fr\n---\nautre: document\n"
            })
    void unYamlIllisible(String csv) {
        CampagneInvalide refus = catchThrowableOfType(
                CampagneInvalide.class, () -> CampagneYaml.lire(CampagneLivree.avec("csv: excel-fr\n", csv)));

        assertThat(refus)
                .hasMessageStartingWith("Campagne invalide : YAML illisible")
                .hasCauseInstanceOf(RuntimeException.class);
    }

    /** The lines of a theme, replaced as a whole. */
    private static String theme(String nom, String lignes) {
        return Pattern.compile("^" + nom + ":\n(?:(?:[ #].*)?\n)*", Pattern.MULTILINE)
                .matcher(CampagneLivree.texte())
                .replaceFirst(lignes + "\n");
    }
}
