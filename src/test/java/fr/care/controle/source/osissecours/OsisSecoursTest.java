package fr.care.controle.source.osissecours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.echantillon.ClasseurBrut;
import fr.care.controle.echantillon.ClasseurBrut.Xml;
import fr.care.controle.fait.CodecValeurs;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.LigneLue.Acceptee;
import fr.care.controle.format.LigneLue.Rejetee;
import fr.care.controle.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsisSecoursTest {
    private static final String CHEMIN = "osis-secours/etablissement.xlsx";
    private static final String CPT = "QR_MATURINH-SSI-CPT-V1";
    private static final String MPR = "QR_MATURINH-SSI-MPR-V1";
    private static final List<Object> ENTETE = List.of("Mesure", "Champ", "Libellé", "Valeur");

    @TempDir
    Path dossier;

    @Test
    void chaqueChampEstUnFaitDeMemesColonnesQuOsis() throws Exception {
        List<LigneLue> lignes = lire(classeur("750712184")
                .feuille(
                        CPT,
                        List.of(List.of("Questionnaire budget"), ENTETE, Arrays.asList(null, "CPT_ETP_SSI", "ETP", 3)))
                .feuille(
                        "qr_maturinh ssi mpr v1",
                        List.of(
                                ENTETE,
                                Arrays.asList("Mesure 1", null, "titre de section", null),
                                Arrays.asList(1, "MPR_01_A", "Question", "Oui"),
                                Arrays.asList(1, "MPR_01_B", "Question", null))));
        assertThat(lignes)
                .allMatch(Acceptee.class::isInstance)
                .extracting(
                        l -> l.numero() + " " + CodecValeurs.texte(l.valeurs()).replace('\u001F', '|'))
                .containsExactly(
                        "3 750712184|" + CPT + "|CPT_ETP_SSI|3|",
                        "3 750712184|" + MPR + "|MPR_01_A|Oui|",
                        "4 750712184|" + MPR + "|MPR_01_B||");
        assertThat(lignes.get(0).valeurs().schema().colonnes())
                .extracting(c -> c.nom())
                .isEqualTo(Sources.OSIS.schema().colonnes().stream()
                        .map(c -> c.nom())
                        .toList());
    }

    @Test
    void leZeroDeTeteDUnNombreEstRestitue() throws Exception {
        List<LigneLue> lignes = lire(complet(10780054));
        assertThat(lignes)
                .isNotEmpty()
                .allMatch(l -> l.valeurs().texte("finess").equals("010780054"));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "123, 1", "hôpital, 1"})
    void unFinessIllisibleEstUnSeulRejet(String finess, int invalides) throws Exception {
        Rejetee rejet = seulRejet(lire(complet(finess)));
        assertThat(rejet.colonne()).isEqualTo("finess");
        assertThat(rejet.valeur()).isEqualTo(finess);
        assertThat(rejet.motif()).contains("B1", "Identification");
        assertThat(rejet.finessInvalides()).hasSize(invalides);
    }

    @Test
    void unClasseurIllisibleEstUnRejetQuiDitLeFichier() throws Exception {
        Path fichier = Files.writeString(dossier.resolve("x.xlsx"), "finess;champ");
        assertThat(seulRejet(lire(fichier)).motif()).startsWith(CHEMIN + " : ");
    }

    @Test
    void uneFeuilleAbsenteOuSansEnTeteEstUnRejetSansPerdreLAutre() throws Exception {
        List<LigneLue> lignes = lire(
                classeur("750712184").feuille(MPR, List.of(ENTETE, Arrays.asList(1, "MPR_01_A", "Question", "Oui"))));
        assertThat(lignes).hasSize(2);
        assertThat(((Rejetee) lignes.get(0)).motif()).contains(CPT);
        lignes = lire(
                classeur("750712184").feuille(CPT, List.of(List.of("Valeur"))).feuille(MPR, List.of(ENTETE)));
        assertThat(seulRejet(lignes).motif()).contains("mesure, champ, libelle, valeur");
    }

    /** Its field is then in doubt, and only it. */
    @Test
    void uneReponseNonCalculeeEstUnRejetDeSonChamp() throws Exception {
        List<LigneLue> lignes = lire(classeur("750712184")
                .feuille(CPT, List.of(ENTETE, Arrays.asList(null, "CPT_ETP_SSI", "ETP", Xml.NON_CALCULEE)))
                .feuille(MPR, List.of(ENTETE)));
        assertThat(seulRejet(lignes).valeurs().cle(List.of("finess", "questionnaire", "champ")))
                .contains(List.of("750712184", CPT, "CPT_ETP_SSI"));
    }

    @Test
    void reconnaitSesClasseurs() {
        assertThat(Sources.OSIS_SECOURS.possede("osis-secours/CH de X.XLSX")).isTrue();
        assertThat(Sources.OSIS_SECOURS.possede("osis-secours/2026/x.xlsx")).isFalse();
        assertThat(Sources.OSIS_SECOURS.possede("osis.xlsx")).isFalse();
        assertThat(Sources.dUnFichier("osis-secours/x.xlsx")).contains(Sources.OSIS_SECOURS);
    }

    private static Rejetee seulRejet(List<LigneLue> lignes) {
        assertThat(lignes).hasSize(1);
        return (Rejetee) lignes.get(0);
    }

    private static ClasseurBrut classeur(Object finess) {
        return new ClasseurBrut().feuille("Identification", List.of(List.of("FINESS", finess)));
    }

    private static ClasseurBrut complet(Object finess) {
        return classeur(finess)
                .feuille(CPT, List.of(ENTETE, Arrays.asList(null, "CPT_ETP_SSI", "ETP", "3")))
                .feuille(MPR, List.of(ENTETE));
    }

    private List<LigneLue> lire(ClasseurBrut classeur) throws Exception {
        return lire(classeur.ecrire(dossier.resolve("o.xlsx")));
    }

    private static List<LigneLue> lire(Path fichier) {
        List<LigneLue> lignes = new ArrayList<>();
        new LectureOsisSecours(Sources.OSIS_SECOURS.schema(), Sources.OSIS_SECOURS, FinessConnus.CLE_SEULE)
                .ouvrir(fichier, CHEMIN)
                .lire(octets -> {}, lignes::add);
        return lignes;
    }
}
