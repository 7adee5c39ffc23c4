package fr.care.controle.commande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.nuit.Avancement;
import fr.care.controle.nuit.Avancement.Unite;
import fr.care.controle.nuit.Progression;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** What an operator sees while a night runs. */
class ProgressionTest {
    private static final String EFFACER = "\r\u001B[K";

    private final HorlogeReglee horloge = new HorlogeReglee();
    private final StringWriter ecran = new StringWriter();
    private final PrintWriter erreurs = new PrintWriter(ecran);

    private static Avancement lecture(long fait) {
        return new Avancement("vulnerabilites", fait, 500, Unite.LIGNES, fait * 4000, fait / 100);
    }

    private List<String> lignes() {
        return ecran.toString().lines().toList();
    }

    @Test
    void aFileGivesALinePerTenthWithItsRowsItsRejectsItsRateAndTheTimeLeft() {
        Progression texte = new ProgressionTexte(erreurs, horloge);
        texte.commencer("lecture-vulnerabilites");
        horloge.passer(Duration.ofSeconds(1));
        texte.avancer(lecture(49));
        texte.avancer(lecture(50));
        texte.avancer(lecture(60));
        horloge.passer(Duration.ofSeconds(1));
        texte.avancer(lecture(250));
        texte.avancer(lecture(500));
        texte.terminer("vulnerabilites", "lignes lues : 2000000, rejetées : 5");
        texte.finir("lecture-vulnerabilites");
        assertThat(lignes())
                .containsExactly(
                        "vulnerabilites : 10 %, lignes : 200 000, rejets : 0, encore 9 s, 200 k/s",
                        "vulnerabilites : 50 %, lignes : 1,0 M, rejets : 2, encore 2 s, 500 k/s",
                        "vulnerabilites : lignes lues : 2000000, rejetées : 5, en 2 s");
    }

    @Test
    void aStepThatIsDoneAtOnceGivesItsOwnLineOnly() {
        Progression texte = new ProgressionTexte(erreurs, horloge);
        texte.commencer("lecture-candidats");
        texte.avancer(new Avancement("candidats", 900, 900, Unite.LIGNES, 18, 0));
        texte.terminer("candidats", "lignes lues : 18, rejetées : 0");
        assertThat(lignes()).containsExactly("candidats : lignes lues : 18, rejetées : 0");
    }

    @Test
    void candidatesHaveNoRejectsAndEachStepStartsItsTenthsAgain() {
        Progression texte = new ProgressionTexte(erreurs, horloge);
        texte.commencer("evaluation");
        texte.avancer(new Avancement("évaluation", 100, 200, Unite.CANDIDATS, 100, 0));
        texte.commencer("evaluation");
        texte.avancer(new Avancement("évaluation", 100, 200, Unite.CANDIDATS, 100, 0));
        assertThat(lignes())
                .containsExactly("évaluation : 50 %, candidats : 100", "évaluation : 50 %, candidats : 100");
    }

    @Test
    void aBarStaysOnOneLineOfTheTerminalAndIsDrawnTenTimesASecondAtMost() {
        Progression barre = new ProgressionBarre(erreurs, Ansi.OFF, horloge);
        barre.commencer("lecture-vulnerabilites");
        LongStream.range(0, 100).forEach(i -> {
            horloge.passer(Duration.ofMillis(10));
            barre.avancer(lecture(i));
        });
        String[] dessins = ecran.toString().split(EFFACER.replace("[", "\\["), -1);
        assertThat(dessins).hasSize(11).allMatch(dessin -> dessin.length() < 80);
        assertThat(dessins[10])
                .isEqualTo("vulnerabilites █░░░░░ 18 %, lignes : 360 000, rejets : 0, encore 5 s, 395 k/s");
    }

    @Test
    void aBarLeavesRoomForNothingElseOnceItsStepEnds() {
        Progression barre = new ProgressionBarre(erreurs, Ansi.OFF, horloge);
        barre.commencer("lecture-osis");
        barre.avertir("osis.csv : colonnes inconnues");
        barre.terminer("osis", "lignes lues : 2, rejetées : 0");
        barre.finir("lecture-osis");
        assertThat(ecran.toString())
                .isEqualToNormalizingNewlines(EFFACER + "Attention : osis.csv : colonnes inconnues\n" + EFFACER
                        + "osis : lignes lues : 2, rejetées : 0\n" + EFFACER);
    }

    @Test
    void colourIsOnlyWrittenWhereItIsWanted() {
        new ProgressionBarre(erreurs, Ansi.ON, horloge).terminer("osis", "fin");
        assertThat(ecran.toString()).contains("\u001B[1mosis");
    }

    @Test
    void timeLeftIsRoundedUpAndReadsInMinutesAndHours() {
        assertThat(LongStream.of(0, 1, 1000, 59_001, 125_000, 3_720_000).mapToObj(Allure::duree))
                .containsExactly("0 s", "1 s", "1 s", "1 min 00 s", "2 min 05 s", "1 h 02 min");
    }
}
