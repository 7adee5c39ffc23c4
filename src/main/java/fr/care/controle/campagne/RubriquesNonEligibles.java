package fr.care.controle.campagne;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rubrics of a payroll recap that no subsidy pays: « le paiement de cet ou des primes de départ ».
 *
 * @param codes in upper case
 * @param libelles what a label must hold, without case nor accents
 * @param citation the sentence of the regulation they come from, in French
 */
public record RubriquesNonEligibles(Set<String> codes, List<Pattern> libelles, String citation) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public RubriquesNonEligibles {
        codes = Set.copyOf(codes);
        libelles = List.copyOf(libelles);
    }

    /** Whether a rubric is one of them, by its code or by its label. */
    public boolean contient(String code, String libelle) {
        String compare = sansAccents(libelle);
        return codes.contains(code.strip().toUpperCase(Locale.ROOT))
                || libelles.stream().anyMatch(motif -> motif.matcher(compare).find());
    }

    /** A regular expression made to be looked for in a label. */
    static Pattern motif(String expression) {
        return Pattern.compile(sansAccents(expression), Pattern.CASE_INSENSITIVE);
    }

    static String sansAccents(String texte) {
        return ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD)).replaceAll("");
    }
}
