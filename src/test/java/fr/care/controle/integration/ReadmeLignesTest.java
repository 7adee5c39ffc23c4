package fr.care.controle.integration;

import static fr.care.controle.integration.NuitsDeReference.NUIT_1;
import static fr.care.controle.integration.NuitsDeReference.NUIT_2;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every damaged or special row of the README of the samples is told as it says. */
class ReadmeLignesTest {
    private static final String ABSENTE = "—";

    static List<LigneReadme> lignes() {
        return LigneReadme.dUneTable("## Les lignes");
    }

    @ParameterizedTest
    @MethodSource("lignes")
    void theRowIsToldAsTheTableSays(LigneReadme ligne) {
        nuit(ligne, NUIT_1, ligne.cellule(1));
        nuit(ligne, NUIT_2, ligne.cellule(2));
    }

    private static void nuit(LigneReadme ligne, String nuit, String numero) {
        if (numero.equals(ABSENTE)) {
            return;
        }
        String fichier = ligne.cellule(0).replace("`", "");
        assertThat(lire("rejets", nuit).stream()
                        .anyMatch(r -> r.get("fichier").equals(fichier)
                                && r.get("ligne").equals(numero)))
                .as("rejected")
                .isEqualTo(ligne.cellule(3).contains("ligne rejetée"));
        for (String code : codes(ligne.cellule(3))) {
            assertThat(lire("anomalies", nuit))
                    .filteredOn(a -> a.get("code").equals(code))
                    .anySatisfy(a -> assertThat(preuves(a))
                            .containsAnyOf(
                                    fichier + ":" + numero,
                                    NUIT_1 + "/" + fichier + ":" + ligne.cellule(1),
                                    NUIT_2 + "/" + fichier + ":" + numero));
        }
    }

    /** The codes that a description names, and those that its words stand for. */
    private static Set<String> codes(String description) {
        Set<String> codes = new TreeSet<>();
        Stream.of(Code.values()).map(Enum::name).filter(description::contains).forEach(codes::add);
        codes.removeIf(code -> code.equals("AUDIT_MODIFIE") && !description.startsWith("score"));
        if (description.contains("ligne rejetée")) {
            codes.add("LIGNE_REJETEE");
        }
        if (description.startsWith("doublon exact")) {
            codes.add("DOUBLON");
        }
        if (description.contains("conflit")) {
            codes.add("CONFLIT");
        }
        return codes;
    }

    private static List<String> preuves(Map<String, String> anomalie) {
        return Arrays.asList(anomalie.get("preuve").split(" \\| ", -1));
    }

    private static List<Map<String, String>> lire(String fichier, String nuit) {
        return Csv.lire(NuitsDeReference.bac().publiee(nuit).resolve(fichier + ".csv"));
    }
}
