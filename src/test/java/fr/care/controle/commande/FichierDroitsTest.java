package fr.care.controle.commande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FichierDroitsTest {
    private static final Map<String, String> REGIONS = Map.of("01", "Guadeloupe", "53", "Bretagne");

    @TempDir
    private Path dossier;

    private Path fichier(String contenu) throws IOException {
        return Files.writeString(dossier.resolve("droits.csv"), contenu);
    }

    /** A group that every machine has: the one of the files this process makes. */
    private String groupe() throws IOException {
        return Files.readAttributes(dossier, PosixFileAttributes.class).group().getName();
    }

    @Test
    void theGroupOfEachRegionAsExcelWritesIt() throws IOException {
        Path fichier = fichier("\uFEFFregion;groupe\r\n1;" + groupe() + "\r\n53 ; " + groupe() + "\r\n\r\n");
        assertThat(FichierDroits.lire(fichier, REGIONS).groupes()).containsOnlyKeys("01", "53");
        assertThat(FichierDroits.lire(fichier, REGIONS).groupes().get("53").getName())
                .isEqualTo(groupe());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| ligne 1 : l'en-tête « region;groupe » est attendu.",
                "region,groupe| ligne 1 : l'en-tête « region;groupe » est attendu.",
                "region;groupe#53| ligne 2 : « 53 », deux valeurs sont attendues, région et groupe.",
                "region;groupe#53;G;x| ligne 2 : « 53;G;x », deux valeurs sont attendues, région et groupe.",
                "region;groupe##99;G| ligne 3 : région « 99 » inconnue de la campagne, un de ces codes est attendu : 01, 53.",
                "region;groupe#53;G#53;G| ligne 3 : région « 53 » répétée.",
                "region;groupe#53;ce-groupe-n-existe-pas| ligne 2 : groupe « ce-groupe-n-existe-pas » inconnu de ce système ; créez-le, ou corrigez son nom.",
            })
    void aBadFileIsRefusedWhole(String contenu, String message) throws IOException {
        Path fichier = fichier(contenu.replace("#", "\n").replace("G", groupe()));
        assertThatThrownBy(() -> FichierDroits.lire(fichier, new java.util.TreeMap<>(REGIONS)))
                .isInstanceOf(ErreurUsage.class)
                .hasMessage("Fichier des droits « " + fichier + " » : " + message.replace("G", groupe()));
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws IOException {
        Path latin =
                Files.write(dossier.resolve("latin.csv"), "region;groupe\n53;é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> FichierDroits.lire(latin, REGIONS))
                .hasMessageContaining("ne peut pas être lu en UTF-8");
        assertThatThrownBy(() -> FichierDroits.lire(dossier.resolve("absent"), REGIONS))
                .isInstanceOf(ErreurUsage.class)
                .hasMessageContaining("ne peut pas être lu en UTF-8");
    }
}
