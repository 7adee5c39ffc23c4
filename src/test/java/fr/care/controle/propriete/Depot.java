package fr.care.controle.propriete;

import fr.care.controle.format.Schema;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of one drop, as texts in the order of the columns of each schema.
 *
 * @param lignes by source; a source without an entry has no file
 */
record Depot(Map<Source, List<List<String>>> lignes) {

    static Depot vide() {
        return new Depot(new LinkedHashMap<>());
    }

    List<List<String>> de(Source source) {
        return lignes.getOrDefault(source, List.of());
    }

    /** Adds a row, given as names of columns and values in turn; what is not named is blank. */
    void ajouter(Source source, String... nomsEtValeurs) {
        String[] ligne = new String[source.schema().colonnes().size()];
        Arrays.fill(ligne, "");
        for (int i = 0; i < nomsEtValeurs.length; i += 2) {
            ligne[source.schema().index(nomsEtValeurs[i])] = nomsEtValeurs[i + 1];
        }
        lignes.computeIfAbsent(source, s -> new ArrayList<>()).add(List.of(ligne));
    }

    /** The same drop with other rows for one source. */
    Depot avec(Source source, List<List<String>> autres) {
        Map<Source, List<List<String>>> copie = new LinkedHashMap<>(lignes);
        copie.put(source, List.copyOf(autres));
        return new Depot(copie);
    }

    static List<String> avec(Source source, List<String> ligne, String colonne, String valeur) {
        List<String> copie = new ArrayList<>(ligne);
        copie.set(source.schema().index(colonne), valeur);
        return List.copyOf(copie);
    }

    static String cellule(Source source, List<String> ligne, String colonne) {
        return ligne.get(source.schema().index(colonne));
    }

    static List<String> cle(Source source, List<String> ligne) {
        return source.schema().cle().stream()
                .map(colonne -> cellule(source, ligne, colonne))
                .toList();
    }

    static String csv(Schema schema, List<List<String>> lignes) {
        String entete = schema.colonnes().stream().map(c -> c.nom()).collect(Collectors.joining(";"));
        return lignes.stream()
                .map(ligne -> String.join(";", ligne))
                .collect(Collectors.joining("\n", entete + "\n", "\n"));
    }

    /** What a person needs to see of it: the rows, source by source. */
    String texte() {
        return Sources.TOUTES.stream()
                .filter(source -> !de(source).isEmpty())
                .map(source -> "-- " + source.nom() + "\n" + csv(source.schema(), de(source)))
                .collect(Collectors.joining());
    }
}
