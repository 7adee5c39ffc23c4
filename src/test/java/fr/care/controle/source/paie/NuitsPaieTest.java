package fr.care.controle.source.paie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Lot;
import fr.care.controle.fait.Succession;
import fr.care.controle.source.Sources;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recap is believed until one of the same employee and year is shown, whoever else is shown meanwhile. */
class NuitsPaieTest {
    private static final String PLATE = "candidat_id;matricule;annee;ligne;code;libelle;remuneration;part_patronale\n";

    @TempDir
    private Path depot;

    private static EtatSource nuit(EtatSource avant, Lot lot) {
        return Succession.suivant(Sources.PAIE.schema(), avant, lot, LecturePaie.NUIT);
    }

    private LecturePaie recap(String matricule, String brut) {
        return new LecturePaie(depot).fichier("paie/C1/" + matricule + ".csv", """
                Période de 01/01/2026 au 31/12/2026
                Salarié(s) de %s
                RUBRIQUES;NB SALARIE;REMUNERATION;BASE;TX SAL.;SALARIAL;TX PAT.;PATRONAL
                Total Heure / Brut;1607;%s;;;;;
                Total Retenues;;;;;0,00;;100,00
                """.formatted(matricule, brut));
    }

    private static Map<String, String> bruts(EtatSource etat) {
        return etat.faits()
                .tous()
                .collect(Collectors.toMap(
                        fait -> fait.cle().get(1) + " " + fait.cle().get(3),
                        fait -> fait.valeurs().decimal("brut").toPlainString()));
    }

    @Test
    void theRecapOfSomebodyElseErasesNothing() {
        EtatSource hier = nuit(EtatSource.VIDE, recap("M1", "30000").lot());
        assertThat(bruts(nuit(hier, recap("M2", "40000").lot())))
                .isEqualTo(Map.of("M1 IMPRIMEE", "30000", "M2 IMPRIMEE", "40000"));
    }

    @Test
    void aFlatLineOfSomebodyElseErasesNothing() {
        EtatSource hier = nuit(EtatSource.VIDE, recap("M1", "30000").lot());
        Lot plate = new LecturePaie(depot)
                .fichier("paie.csv", PLATE + "C1;M2;2026;1;TOTAL_BRUT;Total;20000;\n")
                .lot();
        assertThat(bruts(nuit(hier, plate))).isEqualTo(Map.of("M1 IMPRIMEE", "30000", "M2 PLATE", "20000"));
    }

    @Test
    void aRecapShownAgainIsReplaced() {
        EtatSource hier = nuit(EtatSource.VIDE, recap("M1", "30000").lot());
        assertThat(bruts(nuit(hier, recap("M1", "31000").lot()))).isEqualTo(Map.of("M1 IMPRIMEE", "31000"));
    }

    @Test
    void aRecapShownAgainWithoutATotalIsBelievedNoMore() {
        EtatSource hier = nuit(EtatSource.VIDE, recap("M1", "30000").lot());
        EtatSource avecM2 = nuit(hier, recap("M2", "40000").lot());
        assertThat(bruts(nuit(avecM2, recap("M1", "").lot()))).isEqualTo(Map.of("M2 IMPRIMEE", "40000"));
    }
}
