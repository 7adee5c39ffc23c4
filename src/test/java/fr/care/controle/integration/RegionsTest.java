package fr.care.controle.integration;

import static fr.care.controle.integration.NuitsDeReference.NUIT_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folders of the regions as who runs the night asks for them: their readers, the key of their pseudonyms. */
class RegionsTest {
    @TempDir
    private Path dossier;

    private static String droits(Path chemin) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(chemin));
    }

    private String groupe() throws IOException {
        return Files.readAttributes(dossier, PosixFileAttributes.class).group().getName();
    }

    private Execution controler(Bac bac, String... options) {
        return Execution.controler(bac, Bac.exemple(NUIT_1).toString(), NUIT_1, options);
    }

    private Execution avecCle(Bac bac, Path cle) {
        List<String> arguments = new ArrayList<>(
                bac.controler(Bac.exemple(NUIT_1).toString(), NUIT_1).toList());
        arguments.set(arguments.indexOf("--cle-pseudonymes") + 1, cle.toString());
        return Execution.de(arguments.toArray(String[]::new));
    }

    @Test
    void eachRegionIsReadByItsGroup() throws IOException {
        Bac bac = Bac.dans(dossier.resolve("bac"));
        Path fichier = Files.writeString(dossier.resolve("droits.csv"), "region;groupe\n53;" + groupe() + "\n");
        assertThat(controler(bac, "--droits", fichier.toString()).code()).isEqualTo(3);
        Path regions = bac.publiee(NUIT_1).resolve("regions");
        assertThat(droits(regions.resolve("53"))).isEqualTo("rwxr-x---");
        assertThat(droits(regions.resolve("53/depenses.csv"))).isEqualTo("rw-r-----");
        assertThat(droits(regions.resolve("84"))).isEqualTo("rwx------");
        assertThat(droits(bac.publiee(NUIT_1).resolve("synthese.csv"))).isEqualTo("rw-r-----");
    }

    @Test
    void aBadFileOfRightsStopsBeforeTheNight() throws IOException {
        Bac bac = Bac.dans(dossier.resolve("bac"));
        Path fichier = Files.writeString(dossier.resolve("droits.csv"), "region;groupe\n99;x\n");
        Execution execution = controler(bac, "--droits", fichier.toString());
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.message())
                .startsWith("Fichier des droits « " + fichier + " » : ligne 2 : région « 99 » inconnue de la campagne");
        assertThat(bac.arbre()).isEmpty();
    }

    /** The key is made on the first use, told once, used by the next nights; another key gives other pseudonyms. */
    @Test
    void theKeyIsMadeOnFirstUse() throws IOException {
        Path cle = dossier.resolve("secrets/campagne.cle");
        Bac bac = Bac.dans(dossier.resolve("bac"));
        Execution premiere = avecCle(bac, cle);
        assertThat(premiere.code()).isEqualTo(3);
        assertThat(premiere.erreurs()).contains("Attention : clé des pseudonymes créée dans « " + cle + " »");
        assertThat(droits(cle)).isEqualTo("rw-------");
        String pseudonyme = pseudonyme(bac);
        assertThat(pseudonyme).matches("P-[0-9A-F]{12}").isNotEqualTo(pseudonyme(NuitsDeReference.bac()));

        assertThat(avecCle(bac, cle).erreurs()).doesNotContain("clé");
        assertThat(pseudonyme(bac)).isEqualTo(pseudonyme);
        // The key is nowhere in what is published or kept.
        String secret = Files.readString(cle).strip();
        assertThat(bac.arbre().values()).noneMatch(contenu -> contenu.contains(secret));
    }

    private static String pseudonyme(Bac bac) {
        NuitsDeReference.premiere();
        List<Map<String, String>> lignes = Csv.lire(bac.publiee(NUIT_1).resolve("regions/53/depenses.csv"));
        return lignes.get(0).get("reference");
    }

    @Test
    void aKeyOpenToOthersStopsBeforeTheNight() throws IOException {
        Path cle = Files.writeString(dossier.resolve("a.cle"), "0123456789abcdef0123456789abcdef");
        Files.setPosixFilePermissions(cle, PosixFilePermissions.fromString("rw-r--r--"));
        Bac bac = Bac.dans(dossier.resolve("bac"));
        Execution execution = avecCle(bac, cle);
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.message()).contains("est ouverte à d'autres que son propriétaire (rw-r--r--)");
        assertThat(bac.arbre()).isEmpty();
    }

    @Test
    void aKeyThatCannotBeMadeIsTold() throws IOException {
        Path occupe = Files.writeString(dossier.resolve("occupe"), "");
        Bac bac = Bac.dans(dossier.resolve("bac"));
        Execution execution = avecCle(bac, occupe.resolve("a.cle"));
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.message()).contains("La clé des pseudonymes ne peut pas être créée");
        assertThat(Files.exists(bac.publiee(NUIT_1))).isFalse();
    }
}
