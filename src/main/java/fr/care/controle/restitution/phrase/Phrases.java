package fr.care.controle.restitution.phrase;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the sentence of a {@link Code} with an object and its details: one line, ended by a full stop. */
public final class Phrases {
    private static final Pattern PLACE = Pattern.compile("\\{(objet|\\d+)}");
    private static final Pattern BLANCS = Pattern.compile("\\s+");
    private static final String EN_TETE = "{objet} : ";

    private Phrases() {}

    public static String de(Motif motif) {
        return phrase(motif.code(), motif.objet(), motif.details());
    }

    public static String de(Anomalie anomalie) {
        return phrase(anomalie.code(), anomalie.objet(), anomalie.details());
    }

    private static String phrase(Code code, String objet, List<Object> details) {
        String modele = objet.isBlank() ? sansObjet(code.phrase()) : code.phrase();
        // One pass: a value that itself holds braces is data, never a place.
        String remplie = PLACE.matcher(modele)
                .replaceAll(place -> Matcher.quoteReplacement(valeur(code, objet, details, place)));
        return ponctuee(BLANCS.matcher(remplie).replaceAll(" ").strip());
    }

    private static String valeur(Code code, String objet, List<Object> details, MatchResult place) {
        if (place.group(1).equals("objet")) {
            return objet;
        }
        int rang = Integer.parseInt(place.group(1));
        if (rang >= details.size()) {
            throw new IllegalArgumentException(
                    code + ": the sentence has a place {" + rang + "} but the details are " + details);
        }
        return ValeursFr.valeur(details.get(rang));
    }

    /** The sentence of a code that bears on the whole objective: the object goes with the punctuation that introduced it. */
    private static String sansObjet(String modele) {
        String reste = modele.startsWith(EN_TETE) ? majuscule(modele.substring(EN_TETE.length())) : modele;
        return reste.replace(" ({objet})", "").replace(" : {objet}", "").replace("{objet}", "");
    }

    private static String majuscule(String texte) {
        return texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
    }

    private static String ponctuee(String phrase) {
        return phrase.endsWith(".") || phrase.endsWith("…") ? phrase : phrase + ".";
    }
}
