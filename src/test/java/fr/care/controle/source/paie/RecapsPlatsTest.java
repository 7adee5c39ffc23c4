package fr.care.controle.source.paie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.RecapPaie;
import fr.care.controle.fait.BilanFichier;
import fr.care.controle.fait.Lot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecapsPlatsTest {
    private static final String ENTETE =
            "candidat_id;matricule;annee;ligne;date_entree;code;libelle;remuneration;part_salariale;part_patronale\n";
    private static final List<String> LIGNES = List.of(
            "C1;M1;2026;1;;0005;Salaire;30 000,00;;",
            "C1;M1;2026;2;;4810;Rachat CET;1 000,00;;",
            "C1;M1;2026;9;;TOTAL_BRUT;Total;31 000,00;;",
            "C1;M1;2026;10;2019-09-01;2000;Maladie;;;2 170,00",
            "C1;M1;2026;11;;2030;Vieillesse;;310,00;115,50",
            "C1;M1;2026;12;;TOTAL_RETENUES;Total;;310,00;2 285,50",
            "C1;M1;2026;13;;7105;Transport;413,64;;");

    @TempDir
    private Path depot;

    private Lot lire(List<String> lignes) {
        return new LecturePaie(depot)
                .fichier("paie.csv", ENTETE + String.join("\n", lignes) + "\n")
                .lot();
    }

    private static RecapPaie recap(Lot lot) {
        return LecturePaie.recap(lot, "C1", "M1", "2026", "PLATE").orElseThrow();
    }

    @Test
    void lesTotauxParSalarieEtParAnnee() {
        RecapPaie recap = recap(lire(LIGNES));
        assertThat(recap.brut()).isEqualByComparingTo("31000");
        assertThat(recap.charges()).isEqualByComparingTo("2285.50");
        assertThat(recap.partSalariale())
                .hasValueSatisfying(part -> assertThat(part).isEqualByComparingTo("310"));
        assertThat(recap.sommeBrut()).isEqualByComparingTo("31000");
        assertThat(recap.sommeCharges()).isEqualByComparingTo("2285.5");
        assertThat(recap.sommeSalariale()).isEqualByComparingTo("310");
        assertThat(recap.inelBrut()).isEqualByComparingTo("1000");
        assertThat(recap.inelCharges()).isEqualByComparingTo("0");
        assertThat(recap.dateEntree()).isTrue();
    }

    /** The order of rows and the split into files change nothing but the evidence. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void lOrdreDesLignesNeChangeRien(long graine) {
        List<String> melangees = new ArrayList<>(LIGNES);
        Collections.shuffle(melangees, new Random(graine));
        Lot lot = new LecturePaie(depot)
                .fichier("paie-1.csv", ENTETE + String.join("\n", melangees.subList(0, 3)))
                .fichier("paie-2.csv", ENTETE + String.join("\n", melangees.subList(3, 7)))
                .lot();
        assertThat(recap(lot))
                .usingRecursiveComparison()
                .ignoringFields("preuve")
                .isEqualTo(recap(lire(LIGNES)));
    }

    /** Lines that come back once the others were added up, and long after them, count as if they had followed them. */
    @Test
    void unSalarieQuiRevientBienPlusTard() {
        List<String> lignes = new ArrayList<>(LIGNES.subList(0, 3));
        IntStream.range(0, 70_000)
                .mapToObj(i -> "C2;M" + i / 50 + ";2026;" + i % 50 + ";;0005;Salaire;10;;")
                .forEach(lignes::add);
        lignes.addAll(LIGNES.subList(3, 7));
        lignes.add(LIGNES.get(1));
        LecturePaie lecture = new LecturePaie(depot)
                .fichier("paie-1.csv", ENTETE + String.join("\n", lignes))
                .fichier("paie-2.csv", ENTETE + LIGNES.get(0) + "\n" + LIGNES.get(4));
        assertThat(recap(lecture.lot()))
                .usingRecursiveComparison()
                .ignoringFields("preuve")
                .isEqualTo(recap(lire(LIGNES)));
        assertThat(lecture.bilans())
                .containsExactly(new BilanFichier(70_008, 70_007, 0, 1), new BilanFichier(2, 0, 0, 2));
        assertThat(lecture.lot().signalements())
                .extracting(doublon ->
                        doublon.preuve().fichier() + ":" + doublon.preuve().ligne() + " " + doublon.objet())
                .containsExactly(
                        "paie-1.csv:70009 C1|M1|2026|2", "paie-2.csv:2 C1|M1|2026|1", "paie-2.csv:3 C1|M1|2026|11");
    }

    @Test
    void unDoublonExactEstCompteDansLeFichierSuivant() {
        LecturePaie lecture = new LecturePaie(depot)
                .fichier("paie-1.csv", ENTETE + String.join("\n", LIGNES))
                .fichier("paie-2.csv", ENTETE + LIGNES.get(0));
        assertThat(lecture.bilans()).containsExactly(new BilanFichier(7, 7, 0, 0), new BilanFichier(1, 0, 0, 1));
        assertThat(lecture.lot().signalements())
                .singleElement()
                .satisfies(doublon -> assertThat(doublon.objet()).isEqualTo("C1|M1|2026|1"));
        assertThat(recap(lecture.lot()).sommeBrut()).isEqualByComparingTo("31000");
    }

    @Test
    void deuxLignesDeMemeNumeroRendentLeRecapitulatifAbsent() {
        LecturePaie lecture = new LecturePaie(depot)
                .fichier(
                        "paie.csv",
                        ENTETE + String.join("\n", LIGNES) + "\nC1;M1;2026;1;;0005;Salaire;29 000,00;;\n"
                                + LIGNES.get(0));
        assertThat(lecture.bilans()).containsExactly(new BilanFichier(9, 8, 0, 1));
        assertThat(LecturePaie.recap(lecture.lot(), "C1", "M1", "2026", "PLATE"))
                .isEmpty();
    }

    @Test
    void sansTotalImprimeLeRecapitulatifEstAbsent() {
        assertThat(LecturePaie.recap(lire(LIGNES.subList(0, 5)), "C1", "M1", "2026", "PLATE"))
                .isEmpty();
    }

    /** A rejected line taints the recap of the employee and year that it names. */
    @Test
    void uneLigneRejeteeTacheSonRecapitulatif() {
        List<String> lignes = new ArrayList<>(LIGNES);
        lignes.set(3, "C1;M1;2026;10;;2000;Maladie;;;deux mille");
        Lot lot = lire(lignes);
        assertThat(LecturePaie.rejets(lot))
                .containsExactly("paie.csv:5 part_patronale « deux mille » un nombre est attendu");
        assertThat(lot.rejets().get(0).souillure()).contains(Arrays.asList("C1", "M1", "2026", "PLATE"));
    }
}
