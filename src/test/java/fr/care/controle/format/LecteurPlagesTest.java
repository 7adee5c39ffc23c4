package fr.care.controle.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.TypagePlage.Forme;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files read by ranges give what they give when they are read line by line: the same rows, rejects, numbers and refusals. */
class LecteurPlagesTest {
    private static final int FICHIERS = 4_000;
    private static final List<String> CELLULES = List.of(
            "A",
            "B",
            "écran",
            "",
            "",
            " ",
            "\u00A0\u200B",
            "12",
            "x12",
            "1 234,50",
            "12.",
            "2026-11-20",
            "31/02/2026",
            "20/11/2026",
            "OUI",
            "peut-être",
            "élevé",
            "BAS",
            "TOUT",
            "10000024",
            "010000024",
            "9",
            "5\" x",
            "\"\"",
            "\"A\" ",
            "\"a;b\"",
            "\"a\"\"b\"",
            "\"un\ndeux\"",
            "\"un\r\n\r\ndeux\"",
            "\"\n\"",
            "\"x\ry\"",
            "€ un libellé plus long que ce que retient la mémoire des cellules récentes, accents compris");
    private static final List<String> ABIMEES = List.of(
            "\"ouvert", "\"a\"b", "\"" + "x\n".repeat(99) + "\"", "\"" + "x\n".repeat(101) + "\"", "y".repeat(300));
    private static final List<String> FINS = List.of("\n", "\n", "\n", "\r\n", "\r\n", "\r", "\n\n", "\n;;\n");
    private static final ControleLigne CONTROLE = valeurs -> valeurs.texteOptionnel("libelle")
            .filter("B"::equals)
            .map(b -> new ControleLigne.Faute("libelle", "tout sauf B est attendu"));
    private static final FinessConnus CONNUS = numero -> true;

    @TempDir
    Path dossier;

    @Test
    void rangesGiveTheRowsOfTheFile() throws IOException {
        int surs = 0;
        int abimes = 0;
        for (int graine = 0; graine < FICHIERS; graine++) {
            Random hasard = new Random(graine);
            Path fichier = Files.write(dossier.resolve("essai.csv"), contenu(hasard));
            int taille = 16 + hasard.nextInt(200);
            List<String> attendu = lire(lecture ->
                    LecteurCsv.lire(fichier, "essai.csv", Encodage.de(fichier, "essai.csv"), ';', lecture.suite()));
            List<String> obtenu =
                    lire(lecture -> LecteurCsv.lire(fichier, "essai.csv", Essai.SCHEMA, octets -> {}, taille, lecture));
            assertThat(obtenu)
                    .as("graine %d, plages de %d octets", graine, taille)
                    .isEqualTo(attendu);
            surs += jusquAuBout(fichier, taille) ? 1 : 0;
            abimes += attendu.get(attendu.size() - 1).contains("guillemet") ? 1 : 0;
        }
        assertThat(surs).as("fichiers lus par plages jusqu'au bout").isBetween(FICHIERS / 4, 3 * FICHIERS / 4);
        assertThat(abimes).as("fichiers refusés").isGreaterThan(FICHIERS / 20);
    }

    @Test
    void everyByteIsTold() throws IOException {
        byte[] contenu = ("\uFEFFcode;libelle\n" + "A;\"un\ndeux\"\nB;x\n".repeat(50)).getBytes(StandardCharsets.UTF_8);
        Path fichier = Files.write(dossier.resolve("essai.csv"), contenu);
        List<Long> octets = new ArrayList<>();
        LecteurCsv.lire(fichier, "essai.csv", Essai.SCHEMA, octets::add, 64, lecture(new ArrayList<>()));
        assertThat(octets).hasSizeGreaterThan(5);
        assertThat(octets.stream().mapToLong(o -> o).sum()).isEqualTo(contenu.length);
    }

    private static boolean jusquAuBout(Path fichier, int taille) {
        try {
            Charset encodage = Encodage.de(fichier, "essai.csv");
            return LecteurPlages.lire(
                    fichier, new Forme(encodage, (byte) ';', 100), taille, o -> {}, lecture(new ArrayList<>()));
        } catch (IOException | FichierIllisible e) {
            return false;
        }
    }

    private interface Lecture {
        void lire(LectureTypee lecture) throws IOException;
    }

    /** The rows, then what is told of the file: in full, values of rejected rows included. */
    private static List<String> lire(Lecture lecteur) throws IOException {
        List<String> lignes = new ArrayList<>();
        LectureTypee lecture = lecture(lignes);
        try {
            lecteur.lire(lecture);
            lignes.add(lecture.bilan(List.of()).toString());
        } catch (FichierIllisible e) {
            lignes.add(e.getMessage());
        }
        return lignes;
    }

    private static LectureTypee lecture(List<String> lignes) {
        return new LectureTypee(
                "essai.csv",
                new Typage(Essai.SCHEMA, CONTROLE, CONNUS),
                ligne -> lignes.add(ligne + " " + cellules(ligne.valeurs())));
    }

    private static List<Object> cellules(Valeurs valeurs) {
        List<Object> cellules = new ArrayList<>();
        for (int i = 0; i < Essai.SCHEMA.colonnes().size(); i++) {
            cellules.add(Optional.ofNullable(valeurs.cellule(i)));
        }
        return cellules;
    }

    private static byte[] contenu(Random hasard) {
        boolean abime = hasard.nextInt(3) == 0;
        boolean utf8 = hasard.nextInt(4) > 0;
        StringBuilder texte = new StringBuilder(utf8 && hasard.nextBoolean() ? "\uFEFF" : "");
        texte.append(hasard.nextInt(5) == 0 ? "\n ; \n" : "");
        texte.append(hasard.nextInt(20) == 0 ? "code;\"la\nnote\"" : "code;libelle;finess;Score;autre;montant;actif");
        int lignes = hasard.nextInt(40);
        for (int i = 0; i < lignes; i++) {
            texte.append(unDe(FINS, hasard));
            int cellules = hasard.nextInt(12) == 0 ? hasard.nextInt(10) : 7;
            for (int j = 0; j < cellules; j++) {
                boolean pire = abime && hasard.nextInt(60) == 0;
                texte.append(j == 0 ? "" : ";").append(unDe(pire ? ABIMEES : CELLULES, hasard));
            }
        }
        texte.append(hasard.nextBoolean() ? unDe(FINS, hasard) : "");
        String contenu = utf8 ? texte.toString() : texte.toString().replace("\u200B", "");
        return contenu.getBytes(utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
    }

    private static String unDe(List<String> choix, Random hasard) {
        return choix.get(hasard.nextInt(choix.size()));
    }
}
