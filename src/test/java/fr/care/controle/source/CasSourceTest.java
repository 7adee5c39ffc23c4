package fr.care.controle.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.TypeColonne;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One list of sources, one {@code cas.yml} each: a valid record, then one field changed. */
class CasSourceTest {
    @TempDir
    Path dossier;

    static List<Source> sources() {
        return CasSource.tabulaires();
    }

    static Stream<Arguments> mustAccept() {
        return CasSource.tabulaires().stream().flatMap(source -> {
            CasSource cas = CasSource.de(source);
            return cas.acceptes().stream().map(change -> Arguments.of(source.nom(), source, cas, change));
        });
    }

    static Stream<Arguments> mustReject() {
        return CasSource.tabulaires().stream().flatMap(source -> {
            CasSource cas = CasSource.de(source);
            return cas.rejetes().stream().map(change -> Arguments.of(source.nom(), source, cas, change));
        });
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theValidRecordFillsEveryColumnAndIsAccepted(Source source) {
        Map<String, String> valide = CasSource.de(source).valide();
        assertThat(valide.keySet())
                .containsExactlyElementsOf(source.schemaFichiers().colonnes().stream()
                        .map(Colonne::nom)
                        .toList());
        assertThat(LigneEssai.lire(dossier, source, valide)).isInstanceOf(LigneLue.Acceptee.class);
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource
    void mustAccept(String nom, Source source, CasSource cas, Map<String, String> change) {
        LigneLue ligne = LigneEssai.lire(dossier, source, cas.avec(change));
        assertThat(ligne).isInstanceOf(LigneLue.Acceptee.class);
        assertThat(ligne.valeurs().present(change.get("colonne")))
                .isEqualTo(!change.get("valeur").isEmpty());
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource
    void mustReject(String nom, Source source, CasSource cas, Map<String, String> change) {
        LigneLue ligne = LigneEssai.lire(dossier, source, cas.avec(change));
        assertThat(ligne).isInstanceOfSatisfying(LigneLue.Rejetee.class, rejet -> {
            assertThat(rejet.colonne()).isEqualTo(change.get("colonne"));
            assertThat(rejet.valeur()).isEqualTo(change.get("valeur"));
            assertThat(rejet.motif()).isEqualTo(change.get("motif"));
            assertThat(rejet.numero()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyColumnThatCanBeWrongHasACaseAndARequiredOneIsTriedBlank(Source source) {
        CasSource cas = CasSource.de(source);
        for (Colonne colonne : source.schemaFichiers().colonnes()) {
            List<String> rejetes = cas.rejetes().stream()
                    .filter(change -> change.get("colonne").equals(colonne.nom()))
                    .map(change -> change.get("valeur"))
                    .toList();
            if (colonne.requise()) {
                assertThat(rejetes).as(colonne.nom()).contains("");
            }
            boolean libre =
                    colonne.type() == TypeColonne.TEXTE && colonne.motif().isEmpty();
            if (!libre) {
                assertThat(rejetes).as(colonne.nom()).anyMatch(valeur -> !valeur.isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyNameOfAColumnLeadsToIt(Source source) {
        Map<String, String> valide = CasSource.de(source).valide();
        Object attendues = LigneEssai.acceptee(dossier, source, valide);
        for (Colonne colonne : source.schemaFichiers().colonnes()) {
            for (String alias : colonne.alias()) {
                Map<String, String> champs = new LinkedHashMap<>();
                valide.forEach((nom, valeur) ->
                        champs.put(nom.equals(colonne.nom()) ? alias.toUpperCase(Locale.ROOT) : nom, valeur));
                assertThat(LigneEssai.acceptee(dossier, source, champs))
                        .as(alias)
                        .isEqualTo(attendues);
            }
        }
    }
}
