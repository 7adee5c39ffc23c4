package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than 20 % of rejects in a file stop the night; 20 % do not. */
class SeuilDeRejetsTest {
    private static final String ENTETE = "candidat_id;objet;finess;decision;date_decision\n";
    private static final String ILLISIBLE = "DIA-02;SANS_AD;2A0990131;PEUT-ETRE;\n";

    @TempDir
    private Path dossier;

    private Execution nuit(String decisions) {
        Depot depot = Depot.copieDe(NuitsDeReference.NUIT_1, dossier.resolve("depot"))
                .ecrire("decisions-ars.csv", ENTETE + decisions);
        return Execution.controler(Bac.dans(dossier), depot.dossier().toString(), NuitsDeReference.NUIT_1);
    }

    private static String lisibles(int combien) {
        StringBuilder lignes = new StringBuilder();
        for (int i = 0; i < combien; i++) {
            lignes.append("GHT-0").append(i + 1).append(";SANS_AD;670990126;REFUSE;\n");
        }
        return lignes.toString();
    }

    @Test
    void oneInFiveIsPublished() {
        Execution nuit = nuit(lisibles(4) + ILLISIBLE);
        assertThat(nuit.code()).isEqualTo(3);
        assertThat(nuit.sortie()).contains("decisions-ars 1");
    }

    @Test
    void moreThanOneInFiveIsRefused() {
        Execution nuit = nuit(lisibles(7) + ILLISIBLE + ILLISIBLE);
        assertThat(nuit.code()).isEqualTo(4);
        assertThat(nuit.message())
                .startsWith("FICHIER_SUSPECT : decisions-ars.csv : 2 lignes rejetées sur 9, plus de 20 %.");
        assertThat(Bac.dans(dossier).arbre()).isEmpty();
    }
}
