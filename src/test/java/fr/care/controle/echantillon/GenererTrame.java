package fr.care.controle.echantillon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the blank template that is handed to candidates: {@code input-samples/modeles/etat-financier.xlsx}. */
public final class GenererTrame {
    static final Path MODELE = Path.of("input-samples", "modeles", "etat-financier.xlsx");

    private GenererTrame() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(MODELE.getParent());
        new EtatRempli().ecrire(MODELE);
    }
}
