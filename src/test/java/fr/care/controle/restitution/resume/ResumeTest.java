package fr.care.controle.restitution.resume;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.source.Sources;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResumeTest {
    private static final Path PUBLIE = Path.of("sorties", "d1bis-2026", "2026-11-20");

    @Test
    void theCountsOfANightFitAScreen() {
        String texte = Resume.de(NuitExemple.nuit()).texte(PUBLIE);
        assertThat(texte).isEqualTo("""
                        Contrôle CaRE, campagne d1bis-2026, nuit du 20/11/2026

                        Candidats : 2
                          Finançables                      1
                          Finançables avec décote          0
                          Exclus                           0
                          À instruire                      1

                        Verdicts      Atteint    Partiel  Non atteint  À instruire  Sans objet
                          O1.A              1          0            1            0           0
                          O1.B              2          0            0            0           0
                          O2.A              2          0            0            0           0
                          O2.B              1          1            0            0           0
                          O3                1          0            0            1           0
                          O4                2          0            0            0           0
                          O5                2          0            0            0           0
                          O6.A              1          0            0            0           1
                          O6.B              1          0            0            0           1

                        Lignes lues : 12, rejetées : 1 (audits-ads 1)
                        Anomalies : 2 (bloquantes 0, avertissements 2, informations 0)
                        Autres lectures (candidats, euros en jeu) : L1 (1, 0,00 €) L7 (1, 0,50 €)

                        Résultats : sorties/d1bis-2026/2026-11-20
                        """);
        assertThat(texte.lines()).hasSizeLessThanOrEqualTo(24).allMatch(ligne -> ligne.length() <= 80);
    }

    @Test
    void aNightWithoutACandidateIsAllZeros() {
        NuitExemple vide = new NuitExemple("d1bis-2026", NuitExemple.NUIT, List.of(), List.of(), List.of(), List.of());
        assertThat(Resume.de(vide).texte(PUBLIE))
                .contains("Candidats : 0\n", "Lignes lues : 0, rejetées : 0\n", "Anomalies : 0 (");
    }

    /** Every source has rejects, every reading changes something, numbers are those of a national night. */
    @Test
    void theFullestNightStillFitsAScreen() {
        SortedMap<String, Resume.Lignes> sources = new TreeMap<>();
        Sources.TOUTES.forEach(
                source -> sources.put(source.nom(), new Resume.Lignes(1_234_567, 1_111_111, 123_456, 0)));
        Map<Lecture, Resume.Enjeu> lectures = new EnumMap<>(Lecture.class);
        for (Lecture lecture : Lecture.values()) {
            lectures.put(lecture, new Resume.Enjeu(2000, new BigDecimal("123456789.01")));
        }
        Resume nuit = new Resume(
                "d1bis-2026",
                NuitExemple.NUIT,
                Map.of(),
                Map.of(),
                sources,
                Map.of(),
                lectures,
                BigDecimal.ONE,
                BigDecimal.TEN,
                1);
        assertThat(nuit.texte(PUBLIE).lines())
                .hasSizeLessThanOrEqualTo(40)
                .allMatch(ligne -> ligne.length() <= 80)
                .contains("  L2 (2000, 123456789,01 €) L3 (2000, 123456789,01 €) L4 (2000, 123456789,01 €)");
    }
}
