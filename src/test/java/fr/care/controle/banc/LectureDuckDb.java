package fr.care.controle.banc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that one {@code read_csv} can read: they have the same delimiter and the same columns in the same places. */
record LectureDuckDb(List<FichierCsv> fichiers) {
    static List<LectureDuckDb> grouper(List<FichierCsv> fichiers) {
        Map<List<Object>, List<FichierCsv>> groupes = new LinkedHashMap<>();
        for (FichierCsv f : fichiers) {
            groupes.computeIfAbsent(
                            List.of(
                                    f.separateur(),
                                    f.positions(),
                                    f.largeur(),
                                    f.trouve().enTete()),
                            groupe -> new ArrayList<>())
                    .add(f);
        }
        return groupes.values().stream().map(LectureDuckDb::new).toList();
    }

    private FichierCsv modele() {
        return fichiers.get(0);
    }

    /** A relation of the raw cells: {@code rang_force, en_trop, c0, c1…}, a cell for each declared column. */
    String lignes(String options) {
        FichierCsv modele = modele();
        String cellules = IntStream.range(0, modele.positions().size())
                .mapToObj(i -> (modele.positions().get(i) < 0
                                ? "NULL::VARCHAR"
                                : "p" + modele.positions().get(i)) + " AS c" + i)
                .collect(Collectors.joining(", "));
        String chemins = fichiers.stream().map(f -> "'" + f.lecture() + "'").collect(Collectors.joining(", "));
        String colonnes = IntStream.range(0, modele.largeur())
                .mapToObj(i -> "'p" + i + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        return "(SELECT NULL::BIGINT AS rang_force, NULL::VARCHAR AS en_trop, " + cellules
                + " FROM read_csv([" + chemins + "], auto_detect = false, header = false, skip = "
                + modele.trouve().enTete() + ", delim = '" + modele.separateur()
                + "', quote = '\"', escape = '\"', columns = {" + colonnes + "}, "
                + options + "))";
    }

    /** A record that was refused, as a row of the same relation. */
    String refusee(long ligne, String texte) {
        List<String> cellules = cellules(texte);
        String enTrop = cellules.stream()
                .skip(modele().largeur())
                .filter(cellule -> !cellule.isBlank())
                .findFirst()
                .map(LectureDuckDb::litteral)
                .orElse("NULL");
        return "(" + ligne + ", " + enTrop + ", "
                + modele().positions().stream()
                        .map(i -> i >= 0 && i < cellules.size() ? litteral(cellules.get(i)) : "NULL")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    /** The relation of many refused records. */
    String refusees(List<String> lignes) {
        return "(SELECT rang_force::BIGINT AS rang_force, en_trop::VARCHAR AS en_trop, "
                + IntStream.range(0, modele().positions().size())
                        .mapToObj(i -> "c" + i + "::VARCHAR AS c" + i)
                        .collect(Collectors.joining(", "))
                + " FROM (VALUES " + String.join(", ", lignes) + ") v(rang_force, en_trop, "
                + IntStream.range(0, modele().positions().size())
                        .mapToObj(i -> "c" + i)
                        .collect(Collectors.joining(", "))
                + "))";
    }

    private static String litteral(String texte) {
        return "'" + texte.replace("'", "''") + "'";
    }

    private List<String> cellules(String texte) {
        List<String> cellules = new ArrayList<>();
        StringBuilder cellule = new StringBuilder();
        boolean citee = false;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (c == '"' && citee && i + 1 < texte.length() && texte.charAt(i + 1) == '"') {
                cellule.append(c);
                i++;
            } else if (c == '"' && (citee || cellule.isEmpty())) {
                citee = !citee;
            } else if (c == modele().separateur() && !citee) {
                cellules.add(cellule.toString());
                cellule.setLength(0);
            } else {
                cellule.append(c);
            }
        }
        cellules.add(cellule.toString());
        return cellules;
    }
}
