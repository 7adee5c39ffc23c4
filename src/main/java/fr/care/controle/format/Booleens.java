package fr.care.controle.format;

import java.util.List;
import java.util.Optional;

/** Yes and no as exports write them, in any case. */
public final class Booleens {
    public static final List<String> VRAIS = List.of("OUI", "O", "VRAI", "TRUE", "true", "1");
    public static final List<String> FAUX = List.of("NON", "N", "FAUX", "FALSE", "false", "0");

    private Booleens() {}

    static Optional<Boolean> lire(String texte) {
        String mot = Textes.sansAccents(texte);
        return VRAIS.contains(mot) ? Optional.of(true) : FAUX.contains(mot) ? Optional.of(false) : Optional.empty();
    }
}
