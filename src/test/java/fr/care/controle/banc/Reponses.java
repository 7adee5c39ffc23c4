package fr.care.controle.banc;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a contender answers, a line for each thing asked: two contenders that did the same work have the same lines. */
final class Reponses {
    private static final int DIFFERENCES_MONTREES = 10;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

    private final List<String> lignes = new ArrayList<>();

    void ajouter(Object... champs) {
        lignes.add(Arrays.stream(champs).map(Reponses::texte).collect(Collectors.joining("\t")));
    }

    /** Equal numbers have one text, whatever their scale. */
    private static String texte(Object champ) {
        String texte = String.valueOf(champ);
        if (DECIMAL.matcher(texte).matches()) {
            return new BigDecimal(texte).stripTrailingZeros().toPlainString();
        }
        return texte;
    }

    void ecrire(Path fichier) throws IOException {
        Files.write(fichier, lignes.stream().sorted().toList());
    }

    /** The first lines that only one of two files of answers holds; none when they are equal. */
    static List<String> differences(Path attendues, Path obtenues) throws IOException {
        if (Files.mismatch(attendues, obtenues) < 0) {
            return List.of();
        }
        List<String> differences = new ArrayList<>(seules("attendu : ", attendues, obtenues));
        differences.addAll(seules("obtenu  : ", obtenues, attendues));
        return differences;
    }

    private static List<String> seules(String debut, Path ici, Path ailleurs) throws IOException {
        Set<String> connues = new HashSet<>(Files.readAllLines(ailleurs));
        return Files.readAllLines(ici).stream()
                .filter(ligne -> !connues.contains(ligne))
                .limit(DIFFERENCES_MONTREES)
                .map(debut::concat)
                .toList();
    }
}
