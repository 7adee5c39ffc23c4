package fr.care.controle.format;

import fr.care.controle.domaine.finess.NumeroFiness;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A FINESS number, or one of the words accepted in its place. Spreadsheets drop the first zero: it is restored when the key
 * confirms it, of a text only when the base knows the number too.
 */
final class ConversionFiness implements Conversion {
    private static final Pattern CHIFFRES = Pattern.compile("[0-9]{1,8}");
    private static final Pattern ZERO_PERDU = Pattern.compile("[0-9]{8}");

    private final FinessConnus connus;
    private final Map<String, String> mots;

    ConversionFiness(Colonne colonne, FinessConnus connus) {
        this.connus = connus;
        mots = colonne.valeurs().stream().collect(Collectors.toMap(Textes::sansAccents, mot -> mot));
    }

    @Override
    public Lue lire(Brute brute) {
        String texte = brute.texte();
        if (NumeroFiness.bienForme(texte)) {
            return Lue.de(texte);
        }
        String mot = mots.get(Textes.sansAccents(texte));
        if (mot != null) {
            return Lue.de(mot);
        }
        if (brute.nature() == Brute.Nature.NOMBRE && CHIFFRES.matcher(texte).matches()) {
            String numero = "0".repeat(NumeroFiness.LONGUEUR - texte.length()) + texte;
            return NumeroFiness.cleValide(numero) ? Lue.de(numero) : invalide();
        }
        String numero = "0" + texte;
        return ZERO_PERDU.matcher(texte).matches() && NumeroFiness.cleValide(numero) && connus.connu(numero)
                ? new Lue(numero, Optional.empty(), Lue.Finess.REPARE)
                : invalide();
    }

    private static Lue invalide() {
        return new Lue(
                null,
                Optional.of(
                        "un numéro FINESS de 9 caractères est attendu (chiffres ; 2A ou 2B au début pour la Corse)"),
                Lue.Finess.INVALIDE);
    }
}
