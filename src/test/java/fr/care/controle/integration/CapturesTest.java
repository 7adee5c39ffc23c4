package fr.care.controle.integration;

import static fr.care.controle.integration.NuitsDeReference.NUIT_2;

import fr.care.controle.navigateur.Navigateur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes again the pictures of the documents: {@code mvn -B -ntp -q test -Dtest=CapturesTest -Dcaptures=ecrire}. */
@EnabledIfSystemProperty(named = "captures", matches = "ecrire")
class CapturesTest {
    private static final Path IMAGES = Path.of("docs", "images");

    @ParameterizedTest
    @CsvSource({
        "rapport-national, rapport.html, '', 1280, 2200",
        "rapport-national-400, rapport.html, '', 400, 2200",
        "rapport-regional, regions/53/rapport.html, '', 1280, 2200",
        "rapport-regional-400, regions/53/rapport.html, '', 400, 2200",
        "liste-candidats, rapport.html, #statut=EXCLU, 1280, 900",
        "fiche-candidat, rapport.html, #candidat=PUB-02, 1280, 1900",
        "fiche-candidat-400, rapport.html, #candidat=PUB-02, 400, 2200",
    })
    void capturer(String nom, String page, String ancre, int largeur, int hauteur) throws IOException {
        NuitsDeReference.premiere();
        NuitsDeReference.seconde();
        try (Navigateur navigateur = Navigateur.ouvrir(largeur, hauteur)) {
            navigateur.aller(NuitsDeReference.bac().publiee(NUIT_2).resolve(page), ancre);
            navigateur.element("body[data-pret='1']");
            if (nom.startsWith("liste")) {
                navigateur.script("document.getElementById('candidats').scrollIntoView()");
            }
            Files.createDirectories(IMAGES);
            Files.write(IMAGES.resolve(nom + ".png"), navigateur.image());
        }
    }
}
