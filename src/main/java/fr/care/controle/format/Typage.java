package fr.care.controle.format;

import fr.care.controle.format.Conversion.Lue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Types the cells of a row; the first fault, in the order of the schema, rejects the row and is the one told. */
final class Typage {
    private final Schema schema;
    private final ControleLigne controle;
    private final FinessConnus finess;
    private final List<ConversionMemorisee> conversions;

    Typage(Schema schema, ControleLigne controle, FinessConnus finess) {
        this.schema = schema;
        this.controle = controle;
        this.finess = finess;
        conversions = schema.colonnes().stream()
                .map(colonne -> new ConversionMemorisee(Conversion.de(colonne, finess)))
                .toList();
    }

    Schema schema() {
        return schema;
    }

    /** The same, for another thread. */
    Typage autre() {
        return new Typage(schema, controle, finess);
    }

    /** That of the cells of a declared column, which remembers nothing. */
    Conversion conversion(int colonne) {
        return conversions.get(colonne).sansMemoire();
    }

    /** Whether a row whose cells could all be read has nothing wrong. */
    boolean sansFaute(Valeurs valeurs) {
        return controle.controler(valeurs).isEmpty();
    }

    LigneLue ligne(int numero, List<Brute> cellules, Entete entete) {
        @Nullable Object[] valeurs = new @Nullable Object[conversions.size()];
        Optional<Faute> faute = enTrop(cellules, entete);
        List<String> repares = List.of();
        List<String> invalides = List.of();
        for (int i = 0; i < valeurs.length; i++) {
            int place = entete.positions().get(i);
            Brute brute = place >= 0 && place < cellules.size() ? cellules.get(place) : Brute.VIDE;
            Lue lue = conversions.get(i).lire(brute);
            valeurs[i] = lue.valeur();
            Optional<String> motif = lue.motif();
            if (motif.isPresent() && faute.isEmpty()) {
                faute = Optional.of(new Faute(schema.colonnes().get(i).nom(), brute.texte(), motif.get()));
            }
            if (lue.finess() == Lue.Finess.REPARE) {
                repares = avec(repares, String.valueOf(lue.valeur()));
            } else if (lue.finess() == Lue.Finess.INVALIDE) {
                invalides = avec(invalides, brute.texte());
            }
        }
        Valeurs lues = new Valeurs(schema, valeurs);
        if (faute.isEmpty()) {
            faute = controle.controler(lues)
                    .map(f -> new Faute(f.colonne(), texte(f.colonne(), cellules, entete), f.motif()));
        }
        if (faute.isEmpty()) {
            return new LigneLue.Acceptee(numero, lues, repares);
        }
        Faute f = faute.get();
        return new LigneLue.Rejetee(numero, lues, f.colonne(), f.valeur(), f.motif(), invalides);
    }

    private record Faute(String colonne, String valeur, String motif) {}

    /** A cell beyond the last header means that the others may have slipped: none can be trusted to be under its own. */
    private static Optional<Faute> enTrop(List<Brute> cellules, Entete entete) {
        if (cellules.size() <= entete.largeur()) {
            return Optional.empty();
        }
        return cellules.stream()
                .skip(entete.largeur())
                .filter(brute -> !brute.vide())
                .findFirst()
                .map(brute -> new Faute(
                        "", brute.texte(), "une cellule de trop, l'en-tête a " + entete.largeur() + " colonnes"));
    }

    private String texte(String colonne, List<Brute> cellules, Entete entete) {
        int place = entete.positions().get(schema.index(colonne));
        return place >= 0 && place < cellules.size() ? cellules.get(place).texte() : "";
    }

    private static List<String> avec(List<String> liste, String texte) {
        List<String> suite = new ArrayList<>(liste);
        suite.add(texte);
        return suite;
    }
}
