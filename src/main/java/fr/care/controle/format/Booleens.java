package fr.care.controle.format;

import java.util.Optional;

/** Yes and no as exports write them. */
final class Booleens {
    private Booleens() {}

    static Optional<Boolean> lire(String texte) {
        return switch (Textes.sansAccents(texte)) {
            case "OUI", "O", "VRAI", "TRUE", "1" -> Optional.of(true);
            case "NON", "N", "FAUX", "FALSE", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
