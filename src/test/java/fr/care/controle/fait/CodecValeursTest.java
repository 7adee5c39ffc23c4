package fr.care.controle.fait;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypeColonne;
import fr.care.controle.format.Valeurs;
import fr.care.controle.format.Vie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one text of the values of a row gives back the same values, whatever they hold. */
class CodecValeursTest {
    private static final String PIEGES = "\\\\snr\u001F\u001E\u001D\n\r\t;\"' \u00A0é\uD83D\uDE00a|=";

    private static final Schema SCHEMA = new Schema(
            "essai",
            "Essai",
            Vie.CUMUL,
            false,
            false,
            false,
            Stream.of(TypeColonne.values()).map(CodecValeursTest::colonne).toList(),
            List.of(),
            List.of("TEXTE"),
            false);

    @Test
    void aRowIsCellsSeparatedByTheUnitSeparator() {
        Valeurs valeurs = new Valeurs(SCHEMA, new Object[] {
            "a\\b\nc\rd\u001Fe", "750712184", 3, new BigDecimal("1200"), LocalDate.of(2026, 11, 20), true, null
        });
        assertThat(CodecValeurs.texte(valeurs).split("\u001F", -1))
                .containsExactly("a\\\\b\\nc\\rd\\se", "750712184", "3", "1200", "2026-11-20", "true", "");
    }

    @Test
    void anyRowIsGivenBackAndIsOneLine() {
        Random hasard = new Random(20261120);
        for (int essai = 0; essai < 5_000; essai++) {
            Valeurs valeurs = valeurs(hasard);
            String texte = CodecValeurs.texte(valeurs);
            assertThat(new LecteurValeurs(SCHEMA).lire(texte)).as(texte).isEqualTo(valeurs);
            assertThat(texte).doesNotContain("\n", "\r");
        }
    }

    @Test
    void aBlankRowIsGivenBack() {
        Valeurs blanche = new Valeurs(SCHEMA, new Object[SCHEMA.colonnes().size()]);
        assertThat(new LecteurValeurs(SCHEMA).lire(CodecValeurs.texte(blanche))).isEqualTo(blanche);
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquality() {
        Random hasard = new Random(7);
        List<Valeurs> lignes = new ArrayList<>();
        Set<Valeurs> differentes = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            Valeurs valeurs = new Valeurs(SCHEMA, new Object[] {
                texte(hasard, 1), null, hasard.nextInt(2), null, null, hasard.nextBoolean() ? null : true, null
            });
            lignes.add(valeurs);
            differentes.add(valeurs);
        }
        List<Valeurs> triees = new ArrayList<>(lignes);
        triees.sort(CodecValeurs.ORDRE);
        Collections.shuffle(lignes, hasard);
        lignes.sort(CodecValeurs.ORDRE);
        assertThat(lignes).isEqualTo(triees);
        for (Valeurs une : differentes) {
            assertThat(differentes)
                    .filteredOn(autre -> CodecValeurs.ORDRE.compare(une, autre) == 0)
                    .containsExactly(une);
        }
    }

    private static Valeurs valeurs(Random hasard) {
        Object[] cellules = {
            texte(hasard, 1 + hasard.nextInt(12)),
            "2A0000014",
            hasard.nextInt(),
            new BigDecimal(hasard.nextInt(1_000_000) + ".5").movePointLeft(hasard.nextInt(6)),
            LocalDate.of(2026, 1, 1).plusDays(hasard.nextInt(1000)),
            hasard.nextBoolean(),
            "ELEVE"
        };
        for (int i = 0; i < cellules.length; i++) {
            if (hasard.nextInt(4) == 0) {
                cellules[i] = null;
            }
        }
        return new Valeurs(SCHEMA, cellules);
    }

    private static String texte(Random hasard, int longueur) {
        StringBuilder texte = new StringBuilder();
        int[] points = PIEGES.codePoints().toArray();
        for (int i = 0; i < longueur; i++) {
            texte.appendCodePoint(points[hasard.nextInt(points.length)]);
        }
        return texte.toString();
    }

    private static Colonne colonne(TypeColonne type) {
        return new Colonne(
                type.name(),
                type,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                type.name());
    }
}
