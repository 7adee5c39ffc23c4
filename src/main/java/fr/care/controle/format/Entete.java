package fr.care.controle.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where each declared column stands in a file; names are compared without case, accents, spaces, {@code -} or {@code _}.
 *
 * @param positions by declared column, its place in the file, or -1 when the file does not have it
 * @param largeur how many columns the file has
 * @param inconnues headers that no declared column answers to
 */
record Entete(List<Integer> positions, int largeur, List<String> inconnues) {
    private static final int ABSENTE = -1;
    private static final int LONGUEUR_MONTREE = 500;

    static Entete de(String chemin, Schema schema, List<String> noms) {
        Map<String, Integer> declarees = declarees(schema);
        Integer[] positions = new Integer[schema.colonnes().size()];
        Arrays.fill(positions, ABSENTE);
        List<String> inconnues = new ArrayList<>();
        for (int place = 0; place < noms.size(); place++) {
            Integer colonne = declarees.get(Textes.entete(noms.get(place)));
            if (colonne == null) {
                inconnues.add(noms.get(place));
            } else if (positions[colonne] == ABSENTE) {
                positions[colonne] = place;
            } else {
                throw new FichierIllisible(
                        "%s : deux colonnes pour « %s » : « %s » et « %s ». Gardez-en une seule, puis relancez la nuit."
                                .formatted(
                                        chemin,
                                        schema.colonnes().get(colonne).nom(),
                                        noms.get(positions[colonne]),
                                        noms.get(place)));
            }
        }
        refuserManquantes(chemin, schema, positions, noms);
        return new Entete(
                List.of(positions),
                noms.size(),
                inconnues.stream().filter(nom -> !nom.isEmpty()).distinct().toList());
    }

    /** That of a form, whose cells already come in the order of the schema. */
    static Entete declaree(Schema schema) {
        int largeur = schema.colonnes().size();
        return new Entete(IntStream.range(0, largeur).boxed().toList(), largeur, List.of());
    }

    /** How many of these headers a source knows: what tells the right delimiter from the others. */
    static long reconnues(Schema schema, List<String> noms) {
        Map<String, Integer> declarees = declarees(schema);
        return noms.stream()
                .filter(nom -> declarees.containsKey(Textes.entete(nom)))
                .count();
    }

    private static Map<String, Integer> declarees(Schema schema) {
        return IntStream.range(0, schema.colonnes().size())
                .boxed()
                .flatMap(i -> schema.colonnes().get(i).noms().map(nom -> Map.entry(Textes.entete(nom), i)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void refuserManquantes(String chemin, Schema schema, Integer[] positions, List<String> noms) {
        List<String> manquantes = IntStream.range(0, positions.length)
                .filter(i -> positions[i] == ABSENTE && schema.colonnes().get(i).requise())
                .mapToObj(i -> schema.colonnes().get(i).nom())
                .toList();
        if (!manquantes.isEmpty()) {
            throw new FichierIllisible(
                    ("%s : colonne(s) obligatoire(s) absente(s) : %s. En-têtes trouvés : %s. Redemandez l'export complet,"
                                    + " avec des colonnes séparées par « ; », « , » ou une tabulation, puis relancez la nuit.")
                            .formatted(chemin, String.join(", ", manquantes), court(String.join(" | ", noms))));
        }
    }

    private static String court(String texte) {
        return texte.length() <= LONGUEUR_MONTREE ? texte : texte.substring(0, LONGUEUR_MONTREE) + "…";
    }
}
