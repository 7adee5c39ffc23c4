package fr.care.controle.campagne;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;

/**
 * A mapping of the campaign file, read strictly: the keys are exactly the expected ones, and every scalar is the text that the
 * file holds, typed here and nowhere else (YAML's own typing would turn 9.0 into a binary number and region 01 into 1).
 */
final class Noeud {
    private final String chemin;
    private final Map<?, ?> valeurs;

    Noeud(String chemin, Object valeur) {
        if (!(valeur instanceof Map<?, ?> lues)) {
            throw new CampagneInvalide(chemin, valeur, "des clés et leurs valeurs");
        }
        this.chemin = chemin;
        this.valeurs = lues;
    }

    /** Refuses a key that is missing and a key that nothing would read. */
    Noeud avecCles(String... attendues) {
        List<String> cles = List.of(attendues);
        for (String cle : cles) {
            if (!valeurs.containsKey(cle)) {
                throw new CampagneInvalide("clé « " + chemin(cle) + " » absente");
            }
        }
        for (String cle : noms()) {
            if (!cles.contains(cle)) {
                throw new CampagneInvalide("clé « " + chemin(cle) + " » inconnue, attendu : une clé parmi "
                        + String.join(", ", new TreeSet<>(cles)));
            }
        }
        return this;
    }

    List<String> noms() {
        List<String> noms = new ArrayList<>();
        valeurs.keySet().forEach(nom -> noms.add(String.valueOf(nom)));
        return noms;
    }

    Noeud noeud(String cle) {
        return new Noeud(chemin(cle), valeur(cle));
    }

    List<Noeud> noeuds(String cle) {
        List<Noeud> noeuds = new ArrayList<>();
        for (Object element : liste(chemin(cle), valeur(cle))) {
            noeuds.add(new Noeud(chemin(cle) + "[" + noeuds.size() + "]", element));
        }
        return noeuds;
    }

    /** A list of lists of texts. */
    List<List<String>> alternatives(String cle) {
        List<List<String>> alternatives = new ArrayList<>();
        for (Object choix : liste(chemin(cle), valeur(cle))) {
            String ici = chemin(cle) + "[" + alternatives.size() + "]";
            List<String> textes =
                    liste(ici, choix).stream().map(texte -> texte(ici, texte)).toList();
            if (textes.isEmpty()) {
                throw new CampagneInvalide(ici, choix, "au moins un texte");
            }
            alternatives.add(textes);
        }
        return List.copyOf(alternatives);
    }

    String texte(String cle) {
        return texte(chemin(cle), valeur(cle));
    }

    List<String> textes(String cle) {
        return textes(cle, "un texte", Function.identity());
    }

    <T> List<T> textes(String cle, String attendu, Function<String, T> conversion) {
        List<T> lus = new ArrayList<>();
        for (Object element : liste(chemin(cle), valeur(cle))) {
            String ici = chemin(cle) + "[" + lus.size() + "]";
            lus.add(convertir(ici, texte(ici, element), attendu, conversion));
        }
        return List.copyOf(lus);
    }

    LocalDate date(String cle) {
        return lire(cle, "une date AAAA-MM-JJ", LocalDate::parse);
    }

    /** Zero or more: the campaign counts days, months, points and percents. */
    long entier(String cle) {
        return lire(
                cle,
                "un nombre entier, zéro ou plus",
                texte -> positif(new BigDecimal(texte)).longValueExact());
    }

    int petitEntier(String cle) {
        return lire(
                cle,
                "un nombre entier, zéro ou plus",
                texte -> positif(new BigDecimal(texte)).intValueExact());
    }

    BigDecimal decimal(String cle) {
        return lire(cle, "un nombre, zéro ou plus", texte -> positif(new BigDecimal(texte)));
    }

    BigDecimal pourcentage(String cle) {
        return lire(cle, "un pourcentage de 0 à 100", texte -> part(new BigDecimal(texte)));
    }

    int pourcentageEntier(String cle) {
        return lire(
                cle,
                "un pourcentage entier de 0 à 100",
                texte -> part(new BigDecimal(texte)).intValueExact());
    }

    /** One of the given texts. */
    String choix(String cle, List<String> permis) {
        String texte = texte(cle);
        if (!permis.contains(texte)) {
            throw new CampagneInvalide(chemin(cle), texte, String.join(" ou ", permis));
        }
        return texte;
    }

    CampagneInvalide refus(String cle, String attendu) {
        return new CampagneInvalide(chemin(cle), String.valueOf(valeurs.get(cle)), attendu);
    }

    private <T> T lire(String cle, String attendu, Function<String, T> conversion) {
        return convertir(chemin(cle), texte(cle), attendu, conversion);
    }

    private static <T> T convertir(String chemin, String texte, String attendu, Function<String, T> conversion) {
        try {
            return conversion.apply(texte);
        } catch (ArithmeticException | NumberFormatException | DateTimeException | PatternSyntaxException e) {
            CampagneInvalide refus = new CampagneInvalide(chemin, texte, attendu);
            refus.initCause(e);
            throw refus;
        }
    }

    private static BigDecimal positif(BigDecimal valeur) {
        if (valeur.signum() < 0) {
            throw new ArithmeticException("negative");
        }
        return valeur;
    }

    private static BigDecimal part(BigDecimal valeur) {
        if (valeur.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new ArithmeticException("over 100");
        }
        return positif(valeur);
    }

    private static String texte(String chemin, Object valeur) {
        if (!(valeur instanceof String texte) || texte.isBlank()) {
            throw new CampagneInvalide(chemin, valeur, "un texte");
        }
        return texte;
    }

    private static List<?> liste(String chemin, Object valeur) {
        if (!(valeur instanceof List<?> liste)) {
            throw new CampagneInvalide(chemin, valeur, "une liste");
        }
        return liste;
    }

    private Object valeur(String cle) {
        Object valeur = valeurs.get(cle);
        return valeur == null ? "" : valeur;
    }

    private String chemin(String cle) {
        return chemin.isEmpty() ? cle : chemin + "." + cle;
    }
}
