package fr.care.controle.format;

import java.util.Map;
import java.util.stream.Collectors;

/** One of the declared values, without case nor accents; kept as the schema writes it. */
final class ConversionEnum implements Conversion {
    private final Map<String, String> valeurs;
    private final String attendu;

    ConversionEnum(Colonne colonne) {
        valeurs = colonne.valeurs().stream().collect(Collectors.toMap(Textes::sansAccents, valeur -> valeur));
        attendu = String.join(", ", colonne.valeurs()) + " : une de ces valeurs est attendue";
    }

    @Override
    public Lue lire(Brute brute) {
        String valeur = valeurs.get(Textes.sansAccents(brute.texte()));
        return valeur == null ? Lue.faute(attendu) : Lue.de(valeur);
    }
}
