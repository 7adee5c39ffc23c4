package fr.care.controle.restitution.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.tableau.FormatCsv;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    private static final NuitExemple NUIT = NuitExemple.nuit();
    private static final NuitExemple AUTRE = NUIT.avecCandidats(
            List.of(NuitExemple.synthese("C1", "Autre nom", "5", Statut.FINANCABLE, NuitExemple.atteints(), 1)));
    private static final LocalDate VEILLE = NuitExemple.NUIT.minusDays(1);

    @TempDir
    private Path temporaire;

    private Path sorties;
    private Path campagne;

    @BeforeEach
    void dossiers() {
        sorties = temporaire.resolve("a/sorties");
        campagne = sorties.resolve("d1bis-2026");
    }

    @Test
    void aNightIsPublishedWholeUnderItsDate() throws IOException {
        Path publie = publier(NUIT);

        assertThat(publie).isEqualTo(campagne.resolve("2026-11-20"));
        assertThat(Disque.noms(publie))
                .containsExactly(
                        "anomalies.csv",
                        "anomalies.schema.json",
                        "changements.csv",
                        "changements.schema.json",
                        "depenses.csv",
                        "depenses.schema.json",
                        "echeances.csv",
                        "echeances.schema.json",
                        "lectures.csv",
                        "lectures.schema.json",
                        "manifeste.json",
                        "rapport.html",
                        "regions",
                        "rejets.csv",
                        "rejets.schema.json",
                        "synthese.csv",
                        "synthese.schema.json",
                        "synthese.xlsx",
                        "verdicts.csv",
                        "verdicts.schema.json");
        assertThat(derniere()).isEqualTo("2026-11-20");
        assertThat(Files.readSymbolicLink(publie)).isRelative();
        assertThat(visibles()).containsExactly("2026-11-20", "derniere");
    }

    @Test
    void theFilesAreUtf8WithTheMarkOfTheirFormat() throws IOException {
        byte[] excel = Files.readAllBytes(publier(NUIT).resolve("synthese.csv"));
        assertThat(excel).startsWith(0xEF, 0xBB, 0xBF, 'c', 'a', 'n');
        byte[] machine = Files.readAllBytes(Publication.publier(sorties, NUIT, EditionExemple.de(FormatCsv.RFC4180))
                .dossier()
                .resolve("synthese.csv"));
        assertThat(machine).startsWith('c', 'a', 'n');
    }

    @Test
    void theSameNightGivesTheSameBytesElsewhere() throws IOException {
        Map<String, String> ici = contenu(publier(NUIT));
        Map<String, String> ailleurs =
                contenu(Publication.publier(temporaire.resolve("b"), NuitExemple.nuit(), EditionExemple.excel())
                        .dossier());
        assertThat(ailleurs).isEqualTo(ici);
    }

    @Test
    void theSameContentAgainChangesNothing() throws IOException {
        Path version = publier(NUIT).toRealPath();
        assertThat(publier(NUIT).toRealPath()).isEqualTo(version);
        assertThat(Disque.noms(campagne.resolve(".versions"))).hasSize(1);
    }

    @Test
    void anotherContentReplacesTheNightAndLeavesTheFormerToItsReaders() throws IOException {
        Path ancienne = publier(NUIT).toRealPath();
        String avant = Files.readString(ancienne.resolve("synthese.csv"));

        Path nouvelle = publier(AUTRE);

        assertThat(nouvelle.resolve("synthese.csv")).content().contains("Autre nom");
        assertThat(ancienne.resolve("synthese.csv")).hasContent(avant);
        publier(NuitExemple.nuit(VEILLE));
        assertThat(ancienne).doesNotExist();
    }

    @Test
    void aPublishedFileThatSomeoneChangedIsRestored() throws IOException {
        Path publie = publier(NUIT);
        Map<String, String> avant = contenu(publie);
        Files.writeString(publie.resolve("verdicts.csv"), "abîmé par un tableur");
        Files.createFile(publie.resolve("~$verdicts.csv"));

        assertThat(contenu(publier(NUIT))).isEqualTo(avant);
    }

    @Test
    void anOlderNightDoesNotMoveTheLatestBack() throws IOException {
        publier(NUIT);
        publier(NuitExemple.nuit(VEILLE));
        assertThat(derniere()).isEqualTo("2026-11-20");
        publier(NuitExemple.nuit(NuitExemple.NUIT.plusDays(1)));
        assertThat(derniere()).isEqualTo("2026-11-21");
    }

    @Test
    void aCrashAtAnyPointLeavesWhatWasPublishedAndTheNextRunClears() throws IOException {
        Map<String, String> avant = contenu(publier(NUIT));
        Path versions = campagne.resolve(".versions");
        // Killed while writing, after the rename, before the swap of each link.
        Files.writeString(
                Files.createDirectory(versions.resolve(".2026-11-20.2.tmp")).resolve("synthese.csv"), "moitié");
        Files.writeString(
                Files.createDirectory(versions.resolve("2026-11-20.2")).resolve("synthese.csv"), "orpheline");
        Files.createSymbolicLink(versions.resolve(".2026-11-20.lien"), Path.of(".versions/2026-11-20.2"));
        Files.createSymbolicLink(versions.resolve(".derniere.lien"), Path.of("2026-11-20"));
        assertThat(contenu(campagne.resolve("derniere"))).isEqualTo(avant);

        publier(AUTRE);

        assertThat(campagne.resolve("derniere/synthese.csv")).content().contains("Autre nom");
        assertThat(Disque.noms(versions)).containsExactly("2026-11-20.1", "2026-11-20.2");
        publier(AUTRE);
        assertThat(Disque.noms(versions)).containsExactly("2026-11-20.2");
        assertThat(Disque.noms(campagne)).containsExactly(".verrou", ".versions", "2026-11-20", "derniere");
    }

    @Test
    void aLatestLeftBehindByACrashCatchesUp() throws IOException {
        publier(NuitExemple.nuit(VEILLE));
        publier(NUIT);
        Files.delete(campagne.resolve("derniere"));
        Files.createSymbolicLink(campagne.resolve("derniere"), Path.of(VEILLE.toString()));
        publier(NUIT);
        assertThat(derniere()).isEqualTo("2026-11-20");
    }

    @Test
    void aFailureWhileWritingPublishesNothingAndLeavesNothing() throws IOException {
        Map<String, String> avant = contenu(publier(NUIT));
        // A sentence without its details fails in the middle of the files.
        NuitExemple casse = new NuitExemple(
                NUIT.campagne(),
                NUIT.dateControle(),
                NUIT.entrees(),
                NUIT.candidats(),
                sansDetails(),
                NUIT.listeRejets());

        assertThatThrownBy(() -> publier(casse)).isInstanceOf(IllegalArgumentException.class);

        assertThat(contenu(campagne.resolve("2026-11-20"))).isEqualTo(avant);
        assertThat(Disque.noms(campagne.resolve(".versions"))).hasSize(1);
    }

    private static List<Anomalie> sansDetails() {
        return NUIT.listeAnomalies().stream()
                .map(a -> new Anomalie(a.candidatId(), Code.AUDIT_MODIFIE, a.objet(), List.of(), a.preuves()))
                .toList();
    }

    @Test
    void aNightThatDoesNotAddUpIsNotPublished() throws IOException {
        publier(AUTRE);
        Map<String, String> avant = contenu(sorties);
        assertThatThrownBy(() -> publier(NUIT.avecRejets(List.of()))).isInstanceOf(ResultatsIncoherents.class);
        assertThat(contenu(sorties)).isEqualTo(avant);
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInFrench() throws IOException {
        Files.createDirectories(sorties.getParent());
        Files.createFile(sorties);
        assertThatThrownBy(() -> publier(NUIT))
                .isInstanceOf(SortieImpossible.class)
                .hasMessageContainingAll("Sortie impossible : ", sorties.toString(), "Rien n'est publié", "relancez");
    }

    @Test
    void aFileInPlaceOfTheCampaignIsToldInFrench() throws IOException {
        Files.createDirectories(sorties);
        Files.createFile(campagne);
        assertThatThrownBy(() -> publier(NUIT))
                .isInstanceOf(SortieImpossible.class)
                .hasMessageContainingAll(campagne.toString(), "un fichier occupe la place d'un dossier");
    }

    @Test
    void aFolderThatNoPublicationMadeIsNotTouched() throws IOException {
        Path etranger = Files.createDirectories(campagne.resolve("2026-11-20"));
        Files.writeString(etranger.resolve("notes.txt"), "à moi");
        assertThatThrownBy(() -> publier(NUIT))
                .isInstanceOf(SortieImpossible.class)
                .hasMessageContainingAll(etranger.toString(), "n'est pas un lien posé par une publication");
        assertThat(etranger.resolve("notes.txt")).hasContent("à moi");
    }

    @Test
    void twoPublicationsInOneFolderExcludeEachOther() throws IOException {
        publier(NUIT);
        try (FileChannel canal = FileChannel.open(campagne.resolve(".verrou"), StandardOpenOption.WRITE);
                FileLock verrou = canal.lock()) {
            assertThat(verrou.isValid()).isTrue();
            assertThatThrownBy(() -> publier(AUTRE))
                    .isInstanceOf(SortieImpossible.class)
                    .hasMessageContaining("une autre publication y est en cours");
        }
        assertThat(publier(AUTRE)).exists();
    }

    @Test
    void theFolderOfResultsMayBeALink() throws IOException {
        Path ailleurs = Files.createDirectories(temporaire.resolve("disque"));
        Files.createDirectories(sorties.getParent());
        Files.createSymbolicLink(sorties, ailleurs);
        assertThat(publier(NUIT).resolve("synthese.csv")).exists();
        assertThat(publier(AUTRE).resolve("synthese.csv")).content().contains("Autre nom");
    }

    private Path publier(NuitExemple nuit) {
        return Publication.publier(sorties, nuit, EditionExemple.excel()).dossier();
    }

    private String derniere() throws IOException {
        return Files.readSymbolicLink(campagne.resolve("derniere")).toString();
    }

    private List<String> visibles() throws IOException {
        return Disque.noms(campagne).stream()
                .filter(nom -> !nom.startsWith("."))
                .toList();
    }

    private static Map<String, String> contenu(Path dossier) throws IOException {
        Map<String, String> contenu = new TreeMap<>();
        Path racine = dossier.toRealPath();
        try (Stream<Path> fichiers = Files.walk(racine)) {
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                contenu.put(
                        racine.relativize(fichier).toString(), Files.readString(fichier, StandardCharsets.ISO_8859_1));
            }
        }
        return contenu;
    }
}
