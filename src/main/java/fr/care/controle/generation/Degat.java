package fr.care.controle.generation;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypeColonne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What exports do to a row: some of it is rejected, some is only told, some is read as if nothing had happened. */
enum Degat {
    /** A value that its column cannot hold. */
    ILLISIBLE(cellule(c -> c.type() != TypeColonne.TEXTE, (colonne, ancien) -> illisible(colonne.type()))),
    /** A number just above what its column allows: a CVSS of 11. */
    AU_DESSUS(cellule(
            c -> c.max().isPresent(),
            (colonne, ancien) -> colonne.max().orElseThrow().add(BigDecimal.ONE).toPlainString())),
    /** A number just below what its column allows: a score of 0. */
    AU_DESSOUS(cellule(
            c -> c.min().isPresent(),
            (colonne, ancien) ->
                    colonne.min().orElseThrow().subtract(BigDecimal.ONE).toPlainString())),
    /** Cells that can each be read, but not together. */
    INCOHERENTE((ligne, schema, hasard) -> List.of(incoherente(ligne, schema))),
    /** A required value that is missing. */
    OBLIGATOIRE_VIDE(cellule(Colonne::requise, (colonne, ancien) -> "")),
    /** A cell beyond the last header. */
    CELLULE_EN_TROP((ligne, schema, hasard) -> {
        Ligne longue = ligne.copie();
        longue.ajouter("décalée");
        return List.of(longue);
    }),
    /** The same row twice. */
    DOUBLON((ligne, schema, hasard) -> List.of(ligne, ligne)),
    /** Two rows of one key that say different things. */
    CONTRADICTION((ligne, schema, hasard) -> {
        Ligne autre = ligne.copie();
        places(schema, c -> !c.cle() && !autre(c.type()).isEmpty()).stream()
                .findFirst()
                .ifPresent(i -> autre.changer(i, autre(schema.colonnes().get(i).type())));
        return List.of(ligne, autre);
    }),
    /** A text with the delimiters, quotes and line ends that people type. */
    TEXTE_CITE(cellule(
            c -> c.type() == TypeColonne.TEXTE && !c.cle() && c.motif().isEmpty(),
            (colonne, ancien) -> ancien + " ; « dit »\nle \"Petit\", suite")),
    /** Days and numbers as the French write them. */
    ECRITURE_FRANCAISE(cellule(
            c -> c.type() == TypeColonne.DATE || c.type() == TypeColonne.DECIMAL,
            (colonne, ancien) -> colonne.type() == TypeColonne.DATE ? jour(ancien) : ancien.replace('.', ','))),
    /** Spaces that nobody sees around a value. */
    ESPACES(cellule(c -> true, (colonne, ancien) -> "\u00A0" + ancien + "  ")),
    /** A line with nothing on it. */
    LIGNE_BLANCHE((ligne, schema, hasard) -> List.of(Ligne.de(""), ligne)),
    /** The first zero of a FINESS number, lost in a spreadsheet. */
    ZERO_PERDU(cellule(
            c -> c.type() == TypeColonne.FINESS,
            (colonne, ancien) -> ancien.startsWith("0") ? ancien.substring(1) : ancien));

    @SuppressWarnings("ImmutableEnumChecker") // Its effects hold no state.
    private final Effet effet;

    Degat(Effet effet) {
        this.effet = effet;
    }

    /** The row or rows that stand in the file instead. */
    List<Ligne> subir(Ligne ligne, Schema schema, Hasard hasard) {
        return effet.sur(ligne, schema, hasard);
    }

    @FunctionalInterface
    private interface Effet {
        List<Ligne> sur(Ligne ligne, Schema schema, Hasard hasard);
    }

    /** What a cell of a column becomes. */
    @FunctionalInterface
    private interface Remplacement {
        String de(Colonne colonne, String ancien);
    }

    /** Changes one cell among those whose column answers to what is asked; leaves the row as it is when there is none. */
    private static Effet cellule(Predicate<Colonne> visees, Remplacement valeur) {
        return (ligne, schema, hasard) -> {
            List<Integer> places = places(schema, visees);
            if (places.isEmpty()) {
                return List.of(ligne);
            }
            int place = hasard.parmi(places);
            Ligne changee = ligne.copie();
            changee.changer(place, valeur.de(schema.colonnes().get(place), ligne.cellule(place)));
            return List.of(changee);
        };
    }

    /** An end before the launch, a finding without any level, an exercise of nobody. */
    private static Ligne incoherente(Ligne ligne, Schema schema) {
        Ligne changee = ligne.copie();
        List<String> noms = schema.colonnes().stream().map(Colonne::nom).toList();
        if (noms.contains("date_fin")) {
            LocalDate lancement = LocalDate.parse(ligne.cellule(noms.indexOf("date_lancement")));
            changee.changer(noms.indexOf("date_fin"), lancement.minusDays(1).toString());
        }
        if (noms.contains("cvss")) {
            changee.changer(noms.indexOf("cvss"), "");
            changee.changer(noms.indexOf("criticite"), "");
        }
        if (noms.contains("niveau")) {
            changee.changer(noms.indexOf("finess"), "");
        }
        return changee;
    }

    private static List<Integer> places(Schema schema, Predicate<Colonne> visees) {
        return IntStream.range(0, schema.colonnes().size())
                .filter(i -> visees.test(schema.colonnes().get(i)))
                .boxed()
                .toList();
    }

    private static String illisible(TypeColonne type) {
        return switch (type) {
            case TEXTE -> throw new IllegalArgumentException("any text can be read");
            case DATE -> "31/02/2026";
            case ENTIER -> "1,5 environ";
            case DECIMAL -> "n.c.";
            case ENUM -> "AUTRE";
            case BOOLEEN -> "PEUT-ÊTRE";
            case FINESS -> "12AB";
        };
    }

    /** A value that can be read, other than what a row is likely to hold; empty when the type has none. */
    private static String autre(TypeColonne type) {
        return switch (type) {
            case DATE -> "2026-03-03";
            case DECIMAL -> "7.7";
            case BOOLEEN -> "OUI";
            case TEXTE, ENTIER, ENUM, FINESS -> "";
        };
    }

    private static String jour(String iso) {
        return iso.isEmpty() ? "" : DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.parse(iso));
    }
}
