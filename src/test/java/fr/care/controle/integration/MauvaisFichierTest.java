package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken drop stops the night with one French message; what was published stays, and no refused night is remembered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MauvaisFichierTest {
    private static final String NUIT = NuitsDeReference.NUIT_2;
    private static final String RIEN = "\nRien n'est publié ; les résultats des nuits précédentes restent en place.";

    @TempDir
    private static Path dossier;

    private Bac bac;
    private Map<String, String> publie;

    @BeforeAll
    void firstNightPublished() {
        bac = NuitsDeReference.apresLaPremiere(dossier.resolve("bac"));
        publie = bac.arbre();
    }

    @AfterAll
    void noRefusedNightLeavesAnythingBehind() {
        assertThat(bac.nuit(NUIT).code()).isEqualTo(3);
        bac.publieComme(NuitsDeReference.bac(), NUIT);
    }

    static Stream<Arguments> depots() {
        return Stream.of(
                cas(
                        "missing column",
                        d -> d.remplacer("audits-ads.csv", "score", "note"),
                        "audits-ads.csv : colonne(s) obligatoire(s) absente(s) : score. En-têtes trouvés : ad_id | audit_id | date_lancement | date_fin | note. Redemandez l'export complet, avec des colonnes séparées par « ; », « , » ou une tabulation, puis relancez la nuit."),
                cas(
                        "wrong delimiter",
                        d -> d.remplacer("candidats.csv", ";", "|"),
                        "candidats.csv : colonne(s) obligatoire(s) absente(s) : candidat_id, type, denomination, region, plafond. En-têtes trouvés : candidat_id|type|denomination|region|plafond. Redemandez l'export complet, avec des colonnes séparées par « ; », « , » ou une tabulation, puis relancez la nuit."),
                cas(
                        "empty file",
                        d -> d.ecrire("osis.csv", ""),
                        "osis.csv : le fichier est vide. Redemandez l'export, avec au moins sa ligne d'en-tête."),
                cas(
                        "blank lines only",
                        d -> d.ecrire("osis.csv", "\n \n\n"),
                        "osis.csv : le fichier n'a que des lignes vides. Redemandez l'export, avec au moins sa ligne d'en-tête."),
                cas(
                        "truncated workbook",
                        d -> d.tronquer("exercices.xlsx", 1000),
                        "exercices.xlsx : le classeur XLSX ne peut pas être lu (fichier tronqué, protégé, ou d'un autre format). Ouvrez-le dans un tableur et réenregistrez-le en .xlsx, puis relancez la nuit."),
                cas(
                        "text under the name of a workbook",
                        d -> d.ecrire("exercices.xlsx", "exercice_id;candidat_id\n"),
                        "exercices.xlsx : le classeur XLSX ne peut pas être lu (fichier tronqué, protégé, ou d'un autre format). Ouvrez-le dans un tableur et réenregistrez-le en .xlsx, puis relancez la nuit."),
                cas(
                        "workbook without a sheet",
                        d -> d.classeurVide("exercices.xlsx"),
                        "exercices.xlsx : le classeur n'a aucune feuille. Placez les données dans sa première feuille."),
                cas(
                        "workbook renamed",
                        d -> d.renommer("exercices.xlsx", "exercices.csv"),
                        "exercices.csv : le fichier est un classeur ou une archive renommé en .csv. Exportez-le en CSV ou en .xlsx, puis relancez la nuit."),
                cas(
                        "UTF-16",
                        d -> d.octets("pieces.csv", "candidat_id;objectif\n".getBytes(StandardCharsets.UTF_16)),
                        "pieces.csv : le fichier est en UTF-16. Réenregistrez-le en « CSV UTF-8 », puis relancez la nuit."),
                cas(
                        "neither encoding",
                        d -> d.ajouter("pieces.csv", "GHT-01;D1.O1.A;ATTESTATION;pi\u0081ce.pdf;\n"),
                        "pieces.csv : le fichier n'est ni en UTF-8 ni en Windows-1252. Réenregistrez-le en « CSV UTF-8 », puis relancez la nuit."),
                cas(
                        "open quote",
                        d -> d.ajouter("pieces.csv", "GHT-01;D1.O1.A;ATTESTATION;\"piece.pdf;\n"),
                        "pieces.csv, ligne 16 : un guillemet ouvert n'est pas refermé, ou un guillemet à l'intérieur d'une valeur n'est pas doublé. Doublez les guillemets à l'intérieur des valeurs, ou redemandez l'export."),
                cas(
                        "mandatory source absent",
                        d -> d.supprimer("declarations.csv"),
                        "Source obligatoire absente du dépôt : declarations (fichiers declarations*.csv ou declarations*.xlsx). Ajoutez l'export au dépôt, puis relancez la nuit."),
                cas(
                        "mandatory source without a row",
                        d -> d.entete("declarations.csv"),
                        "declarations.csv : source obligatoire sans aucune ligne. Redemandez l'export, puis relancez la nuit."),
                cas(
                        "too many rejects",
                        d -> d.remplacer("annuaires-ad.csv", "GHT-0", ";GHT-0"),
                        "FICHIER_SUSPECT : annuaires-ad.csv : 19 lignes rejetées sur 41, plus de 20 %. Vérifiez que c'est le bon fichier et que ses colonnes n'ont pas été décalées, puis relancez la nuit."),
                cas(
                        "rejected row in a reference",
                        d -> d.remplacer("candidats.csv", ";EJ_PUBLIC;CH de V", ";HOPITAL;CH de V"),
                        "candidats est une référence : aucun rejet n'y est admis, 1 ligne(s) illisible(s) :\n  candidats.csv, ligne 9, colonne type, valeur « HOPITAL » : GHT, EJ_PUBLIC, EJ_PRIVE, DIALYSE : une de ces valeurs est attendue\nCorrigez ces lignes, puis relancez la nuit."),
                cas(
                        "contradicting rows in a reference",
                        d -> d.ajouter("candidats.csv", "DIA-04;DIALYSE;Un autre nom;76;41000\n"),
                        "candidats est une référence : 1 clé(s) y ont plusieurs contenus différents :\n  DIA-04 : lignes candidats.csv:19, candidats.csv:20\nGardez une seule ligne par clé, puis relancez la nuit."));
    }

    private static Arguments cas(String nom, UnaryOperator<Depot> degat, String message) {
        return arguments(nom, degat, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("depots")
    void theNightStopsWithOneMessage(String nom, UnaryOperator<Depot> degat, String message) {
        Depot depot = degat.apply(Depot.copieDe(NUIT, dossier.resolve(nom)));
        Execution execution = Execution.controler(bac, depot.dossier().toString(), NUIT);
        assertThat(execution.message()).isEqualTo(message + RIEN);
        assertThat(execution.code()).isEqualTo(4);
        assertThat(execution.sortie()).isEmpty();
        assertThat(bac.arbre()).isEqualTo(publie);
    }
}
