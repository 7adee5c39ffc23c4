package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.format.Brute;
import fr.care.controle.format.Classeur.Feuille;
import fr.care.controle.format.Classeur.Rangee;
import fr.care.controle.format.Etiquettes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the columns of a table of the statement stand, by their headers.
 *
 * @param numero the row of the headers
 */
record EnteteFeuille(int numero, Map<EnteteFeuille.Colonne, Integer> places) {
    /** The headers that matter; the others (Intitulé, Prestataire, notes) are left where they are. */
    enum Colonne {
        NUMERO("N°", "N|NO|NUM|NUMERO"),
        DATE("Date de facture", "DATE(DELA|DE)?FACTURE"),
        CATEGORIE("Catégorie", "CATEGORIE"),
        OBJECTIF("Objectif", "OBJECTIF(DEREFERENCE)?"),
        MONTANT("Montant (€ TTC)", "MONTANT(EN)?(EUR|EUROS?)?(TTC)?"),
        PERCU("Montants perçus (€ TTC)", "MONTANTS?(PERCUS?)?(EN)?(EUR|EUROS?)?(TTC)?"),
        ANONYME("Identifiant anonyme", "IDENTIFIANTANONYM(E|ISE)"),
        MATRICULE("Matricule", "MATRICULE(REEL|DUSALARIE)?");

        private final String titre;
        private final Pattern etiquette;

        Colonne(String titre, String etiquette) {
            this.titre = titre;
            this.etiquette = Pattern.compile(etiquette);
        }

        boolean est(Brute cellule) {
            return cellule.nature() == Brute.Nature.TEXTE
                    && etiquette.matcher(Etiquettes.normaliser(cellule.texte())).matches();
        }
    }

    /** The first row that shows all the headers looked for; the nearest one tells which is missing. */
    static EnteteFeuille trouver(Feuille feuille, Colonne... colonnes) {
        Rangee meilleure = null;
        int trouvees = 1;
        for (Rangee rangee : feuille.rangees()) {
            int ici = (int) Arrays.stream(colonnes)
                    .filter(c -> place(rangee, c).isPresent())
                    .count();
            if (ici > trouvees) {
                meilleure = rangee;
                trouvees = ici;
            }
            if (ici == colonnes.length) {
                break;
            }
        }
        if (meilleure == null) {
            throw Refus.feuille(
                    feuille,
                    "la ligne d'en-tête n'est pas reconnue",
                    "les en-têtes " + titres(List.of(colonnes)) + " sont attendus sur une même ligne",
                    "Rétablissez les en-têtes de la trame, sans les fusionner");
        }
        return lire(feuille, meilleure, colonnes);
    }

    private static EnteteFeuille lire(Feuille feuille, Rangee rangee, Colonne... colonnes) {
        Map<Colonne, Integer> places = new EnumMap<>(Colonne.class);
        for (Colonne colonne : colonnes) {
            Optional<Integer> place = place(rangee, colonne);
            if (place.isEmpty()) {
                throw Refus.cellule(
                        feuille,
                        rangee.adresse(0),
                        "la ligne d'en-tête n'a pas la colonne « " + colonne.titre + " »",
                        "les en-têtes " + titres(List.of(colonnes)) + " sont attendus sur une même ligne",
                        "Rétablissez l'en-tête, sans fusionner de cellules");
            }
            for (int i = place.get() + 1; i < rangee.cellules().size(); i++) {
                if (colonne.est(rangee.cellule(i))) {
                    throw Refus.cellule(
                            feuille,
                            rangee.adresse(i),
                            "une seconde colonne « " + colonne.titre + " »",
                            "une seule est attendue",
                            "Supprimez ou renommez la colonne en trop");
                }
            }
            places.put(colonne, place.get());
        }
        return new EnteteFeuille(rangee.numero(), places);
    }

    private static Optional<Integer> place(Rangee rangee, Colonne colonne) {
        for (int i = 0; i < rangee.cellules().size(); i++) {
            if (colonne.est(rangee.cellule(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String titres(List<Colonne> colonnes) {
        return colonnes.stream().map(c -> "« " + c.titre + " »").collect(Collectors.joining(", "));
    }

    List<Rangee> suivantes(Feuille feuille) {
        return feuille.rangees().stream().filter(r -> r.numero() > numero).toList();
    }

    Brute cellule(Rangee rangee, Colonne colonne) {
        return rangee.cellule(place(colonne));
    }

    /** The cell, unless it is a formula nobody computed: what its author saw is not in the file. */
    Brute saisie(Feuille feuille, Rangee rangee, Colonne colonne) {
        Brute cellule = cellule(rangee, colonne);
        if (cellule.nonCalculee()) {
            throw Refus.cellule(
                    feuille,
                    rangee.adresse(place(colonne)),
                    "une formule sans valeur calculée sous « " + colonne.titre + " »",
                    "une valeur est attendue",
                    "Ouvrez le classeur dans un tableur, vérifiez la valeur affichée et réenregistrez");
        }
        return cellule;
    }

    String emplacement(Feuille feuille, Rangee rangee, Colonne colonne) {
        return feuille.nom() + "!" + rangee.adresse(place(colonne));
    }

    int place(Colonne colonne) {
        return places.getOrDefault(colonne, 0);
    }
}
