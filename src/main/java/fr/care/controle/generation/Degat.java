package fr.care.controle.generation;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypeColonne;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What exports do to a row: some of it is rejected, some is only told, some is read as if nothing had happened. */
enum Degat {
    /** A value that its column cannot hold. */
    ILLISIBLE {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            return changer(
                    ligne,
                    schema,
                    hasard,
                    c -> MAUVAISES.containsKey(c.type()),
                    (colonne, ancien) -> MAUVAISES.getOrDefault(colonne.type(), ""));
        }
    },
    /** A required value that is missing. */
    OBLIGATOIRE_VIDE {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            return changer(ligne, schema, hasard, Colonne::requise, (colonne, ancien) -> "");
        }
    },
    /** A cell beyond the last header. */
    CELLULE_EN_TROP {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            Ligne longue = ligne.copie();
            longue.ajouter("décalée");
            return List.of(longue);
        }
    },
    /** The same row twice. */
    DOUBLON {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            return List.of(ligne, ligne);
        }
    },
    /** Two rows of one key that say different things. */
    CONTRADICTION {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            Ligne autre = ligne.copie();
            IntStream.range(0, schema.colonnes().size())
                    .filter(i -> !schema.colonnes().get(i).cle()
                            && AUTRES.containsKey(schema.colonnes().get(i).type()))
                    .findFirst()
                    .ifPresent(i -> autre.changer(
                            i, AUTRES.getOrDefault(schema.colonnes().get(i).type(), "")));
            return List.of(ligne, autre);
        }
    },
    /** A text with the delimiters, quotes and line ends that people type. */
    TEXTE_CITE {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            return changer(
                    ligne,
                    schema,
                    hasard,
                    c -> c.type() == TypeColonne.TEXTE && !c.cle() && c.motif().isEmpty(),
                    (colonne, ancien) -> ancien + " ; « dit »\nle \"Petit\", suite");
        }
    },
    /** Days and numbers as the French write them. */
    ECRITURE_FRANCAISE {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            return changer(
                    ligne,
                    schema,
                    hasard,
                    c -> c.type() == TypeColonne.DATE || c.type() == TypeColonne.DECIMAL,
                    (colonne, ancien) -> colonne.type() == TypeColonne.DATE ? jour(ancien) : ancien.replace('.', ','));
        }
    },
    /** Spaces that nobody sees around a value. */
    ESPACES {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            return changer(ligne, schema, hasard, c -> true, (colonne, ancien) -> "\u00A0" + ancien + "  ");
        }
    },
    /** A line with nothing on it. */
    LIGNE_BLANCHE {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            return List.of(Ligne.de(""), ligne);
        }
    },
    /** The first zero of a FINESS number, lost in a spreadsheet. */
    ZERO_PERDU {
        @Override
        List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
            return changer(
                    ligne,
                    schema,
                    hasard,
                    c -> c.type() == TypeColonne.FINESS,
                    (colonne, ancien) -> ancien.startsWith("0") ? ancien.substring(1) : ancien);
        }
    };

    private static final Map<TypeColonne, String> MAUVAISES = Map.of(
            TypeColonne.DATE, "31/02/2026",
            TypeColonne.ENTIER, "1,5 environ",
            TypeColonne.DECIMAL, "n.c.",
            TypeColonne.ENUM, "AUTRE",
            TypeColonne.BOOLEEN, "PEUT-ÊTRE",
            TypeColonne.FINESS, "12AB");
    private static final Map<TypeColonne, String> AUTRES = Map.of(
            TypeColonne.DATE, "2026-03-03",
            TypeColonne.DECIMAL, "7.7",
            TypeColonne.BOOLEEN, "OUI");
    private static final DateTimeFormatter FRANCAISE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** The row or rows that stand in the file instead. */
    abstract List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard);

    /** Changes one cell among those whose column answers to what is asked; leaves the row as it is when there is none. */
    private static List<Ligne> changer(
            Ligne ligne,
            Schema schema,
            Hasard hasard,
            Predicate<Colonne> visees,
            BiFunction<Colonne, String, String> valeur) {
        List<Integer> places = IntStream.range(0, schema.colonnes().size())
                .filter(i -> visees.test(schema.colonnes().get(i)))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return List.of(ligne);
        }
        int place = hasard.parmi(places);
        Ligne changee = ligne.copie();
        changee.changer(place, valeur.apply(schema.colonnes().get(place), ligne.cellule(place)));
        return List.of(changee);
    }

    private static String jour(String iso) {
        try {
            return FRANCAISE.format(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
