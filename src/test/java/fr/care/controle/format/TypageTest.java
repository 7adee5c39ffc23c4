package fr.care.controle.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a row accepted or rejected, and what a reject keeps. */
class TypageTest {
    @TempDir
    Path dossier;

    @Test
    void aShortRowHasBlanksAtItsEnd() {
        assertThat(Essai.csv(dossier, "libelle;code;score\nx;A\ny\n").resume()).containsExactly("2:A|x", "3!code=");
    }

    @Test
    void aRowLongerThanTheHeaderIsRejectedUnlessTheRestIsBlank() {
        Essai essai = Essai.csv(dossier, "code;libelle\nA;x;;\nB;y; z;t\n");
        assertThat(essai.resume()).containsExactly("2:A|x", "3!=z");
        LigneLue.Rejetee rejet = rejet(essai, 1);
        assertThat(rejet.motif()).isEqualTo("une cellule de trop, l'en-tête a 2 colonnes");
        assertThat(rejet.valeurs().texte("code")).isEqualTo("B");
    }

    @Test
    void theFirstFaultInTheOrderOfTheSchemaIsToldAndTheReadableColumnsAreKept() {
        Essai essai = Essai.csv(dossier, "actif;score;code;montant\npeut-être;9,5;A;12\n");
        LigneLue.Rejetee rejet = rejet(essai, 0);
        assertThat(rejet.colonne()).isEqualTo("score");
        assertThat(rejet.valeur()).isEqualTo("9,5");
        assertThat(rejet.motif()).isEqualTo("un nombre entier est attendu");
        assertThat(rejet.valeurs().texte("code")).isEqualTo("A");
        assertThat(rejet.valeurs().decimal("montant")).isEqualTo("12");
        assertThat(rejet.valeurs().present("actif")).isFalse();
        assertThat(essai.bilan().lues()).isEqualTo(1);
    }

    @Test
    void aRejectKeepsTheTextsThatAreNoFinessWhateverItsFirstFault() {
        Essai essai = Essai.csv(dossier, "code;finess\n;12X\nA;12X\nA;10780054\n");
        assertThat(rejet(essai, 0).colonne()).isEqualTo("code");
        assertThat(rejet(essai, 0).finessInvalides()).containsExactly("12X");
        assertThat(rejet(essai, 1).finessInvalides()).containsExactly("12X");
        assertThat(((LigneLue.Acceptee) essai.lignes().get(2)).finessRepares()).containsExactly("010780054");
    }

    @Test
    void theRuleOfARowIsAskedOnlyWhenEveryColumnCouldBeRead() throws IOException {
        ControleLigne jamais = valeurs -> Optional.of(new ControleLigne.Faute("libelle", "un autre est attendu"));
        Path fichier = Files.writeString(dossier.resolve("essai.csv"), "score;libelle;code\nx;y;A\n1;y;A\n", UTF_8);
        Essai essai = Essai.fichier(fichier, Essai.SCHEMA, jamais, FinessConnus.CLE_SEULE);
        assertThat(essai.resume()).containsExactly("2!score=x", "3!libelle=y");
        assertThat(rejet(essai, 1).motif()).isEqualTo("un autre est attendu");
    }

    @Test
    void valuesAreEqualByWhatTheyMean() {
        List<LigneLue> lignes = Essai.csv(dossier, """
                        code;montant;date_debut;actif;niveau;score
                        A;1 200,00;20/11/2026;O;Élevé;2
                        A;1200;2026-11-20;vrai;ELEVE;2,0
                        a;1200;2026-11-20;vrai;ELEVE;2
                        """).lignes();
        assertThat(lignes.get(0).valeurs())
                .isEqualTo(lignes.get(1).valeurs())
                .hasSameHashCodeAs(lignes.get(1).valeurs())
                .isNotEqualTo(lignes.get(2).valeurs());
    }

    private static LigneLue.Rejetee rejet(Essai essai, int rang) {
        return (LigneLue.Rejetee) essai.lignes().get(rang);
    }
}
