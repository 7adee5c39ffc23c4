package fr.care.controle.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** A free text, or one of a declared shape. */
final class ConversionTexte implements Conversion {
    private final Optional<Pattern> forme;
    private final String attendu;

    ConversionTexte(Colonne colonne) {
        forme = colonne.motif().map(Pattern::compile);
        attendu = "la valeur n'a pas la forme attendue : " + colonne.description();
    }

    @Override
    public Lue lire(Brute brute) {
        boolean bonne = forme.stream().allMatch(f -> f.matcher(brute.texte()).matches());
        return bonne ? Lue.de(brute.texte()) : Lue.faute(attendu);
    }
}
