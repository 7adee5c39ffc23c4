package fr.care.controle.integration;

import static fr.care.controle.integration.NuitsDeReference.NUIT_2;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.navigateur.Navigateur;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report of the second sample night, as people use it in a real browser. Skipped, and said, where there is none. */
class RapportNavigateurTest {
    private static Navigateur navigateur;
    private static Path nationale = Path.of("absent");
    private static Path bretagne = Path.of("absent");

    private int clics;

    @BeforeAll
    static void openTheBrowser() {
        navigateur = Navigateur.ouvrir(1280, 900);
        NuitsDeReference.premiere();
        NuitsDeReference.seconde();
        Path publiee = NuitsDeReference.bac().publiee(NUIT_2);
        nationale = publiee.resolve("rapport.html");
        bretagne = publiee.resolve("regions/53/rapport.html");
    }

    @AfterAll
    static void closeTheBrowser() {
        if (navigateur != null) {
            navigateur.close();
        }
    }

    @BeforeEach
    void desktop() {
        clics = 0;
        navigateur.taille(1280, 900);
    }

    private static void ouvrir(Path page, String ancre) {
        navigateur.aller(page, ancre);
        navigateur.element("body[data-pret='1']");
    }

    private void cliquer(String css) {
        clics++;
        navigateur.cliquer(css);
    }

    private static List<String> candidats() {
        return navigateur.elements("#lignes tr").stream()
                .map(ligne -> ligne.getDomAttribute("data-id"))
                .toList();
    }

    private static String compte() {
        return navigateur.texte("#compte");
    }

    @Test
    void itOpensWithoutAComplaintAndAsksNothingOfAnyone() {
        navigateur.erreurs();
        navigateur.requetes();
        ouvrir(nationale, "");
        navigateur.cliquer("tr[data-id='PRI-02'] a");
        navigateur.element("#fiche-titre");
        assertThat(navigateur.erreurs()).isEmpty();
        assertThat(navigateur.requetes())
                .allMatch(adresse -> adresse.startsWith(nationale.toUri().toString()) || adresse.equals("about:blank"));
    }

    @Test
    void aCandidateIsFoundByItsNameWithoutItsAccents() {
        ouvrir(nationale, "");
        assertThat(compte()).isEqualTo("18 candidats sur 18");
        navigateur.element("#recherche").sendKeys("vezolles");
        assertThat(candidats()).containsExactly("PUB-02");
        assertThat(compte()).isEqualTo("1 candidat sur 18");
        assertThat(navigateur.adresse()).endsWith("#q=vezolles");
        navigateur.element("#recherche").sendKeys("zzz");
        assertThat(candidats()).isEmpty();
        assertThat(compte()).isEqualTo("Aucun candidat ne répond à ces choix");
        navigateur.cliquer("#effacer");
        assertThat(candidats()).hasSize(18);
    }

    @Test
    void filtersCombineAndTheAddressKeepsThem() {
        ouvrir(nationale, "");
        navigateur.element("#filtre-statut").sendKeys("Exclu");
        assertThat(candidats()).containsExactly("GHT-03", "PRI-02", "PRI-04", "PRI-05", "PUB-02");
        navigateur.element("#filtre-type").sendKeys("EJ pr");
        navigateur.element("#filtre-objectif").sendKeys("O1.B");
        assertThat(candidats()).contains("PRI-02").doesNotContain("GHT-03", "PUB-02");
        List<String> choisis = candidats();
        String adresse = navigateur.adresse();
        assertThat(adresse).contains("statut=EXCLU", "type=EJ_PRIVE", "objectif=O1.B");
        ouvrir(nationale, adresse.substring(adresse.indexOf('#')));
        assertThat(candidats()).isEqualTo(choisis);
    }

    @Test
    void aColumnSortsBothWays() {
        ouvrir(nationale, "");
        navigateur.cliquer("button.tri[data-cle=montant]");
        List<String> croissant = candidats();
        assertThat(navigateur.element("th[aria-sort=ascending]").getText()).startsWith("Payable");
        navigateur.cliquer("button.tri[data-cle=montant]");
        assertThat(navigateur.element("th[aria-sort=descending]").getText()).startsWith("Payable");
        assertThat(candidats().get(0)).isEqualTo("GHT-04").isEqualTo(croissant.get(17));
    }

    @Test
    void aSheetIsOpenedReadAndClosedByTheKeyboardAlone() {
        ouvrir(nationale, "");
        navigateur.frapper(Keys.TAB);
        assertThat(navigateur.script("return document.activeElement.textContent"))
                .isEqualTo("Aller au contenu");
        navigateur.tabulerJusqua("#recherche", 80);
        navigateur.frapper("mimosas");
        navigateur.tabulerJusqua("tr[data-id='PRI-02'] a", 20);
        navigateur.frapper(Keys.ENTER);
        assertThat(navigateur.texte("#fiche-titre")).isEqualTo("PRI-02, Groupe des Mimosas");
        assertThat(navigateur.script("return document.activeElement.id")).isEqualTo("fiche-titre");
        assertThat(navigateur.elements("article.verdict")).hasSize(9);
        assertThat(navigateur.elements("svg.chronologie")).isNotEmpty();
        navigateur.frapper(Keys.ESCAPE);
        assertThat(navigateur.element("#fiche").isDisplayed()).isFalse();
        assertThat(navigateur.script("return document.activeElement.textContent"))
                .isEqualTo("PRI-02");
        assertThat(candidats()).containsExactly("PRI-02");
    }

    @Test
    void itPrints() {
        ouvrir(nationale, "");
        assertThat(navigateur.pagesImprimees()).isBetween(3, 15);
        ouvrir(nationale, "#candidat=PRI-02");
        assertThat(navigateur.pagesImprimees()).isBetween(2, 12);
    }

    @ParameterizedTest
    @CsvSource({
        "nationale, '', 1280",
        "nationale, '', 400",
        "nationale, #candidat=PRI-02, 1280",
        "nationale, #candidat=PRI-02, 400",
        "bretagne, '', 1280",
        "bretagne, '', 400",
    })
    void everyoneCanUseIt(String page, String ancre, int largeur) {
        navigateur.taille(largeur, 900);
        ouvrir(page.equals("nationale") ? nationale : bretagne, ancre);
        assertThat(navigateur.violations()).isEmpty();
        // Nothing is wider than the screen but what scrolls by itself.
        assertThat((Long) navigateur.script("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(largeur);
    }

    @Test
    void whyACandidateIsExcludedAndWhatWouldMendIt() {
        ouvrir(nationale, "");
        cliquer("tr[data-id='PRI-02'] a");
        assertThat(navigateur.texte("#fiche-pourquoi"))
                .contains("Ce candidat est exclu : sa décote atteint 100 %, rien ne peut lui être payé.")
                .contains("60,00 % au plus de l'activité combinée est à la cible, il en faut 66 %.")
                .contains("L’objectif peut encore être atteint.", "Un score supérieur ou égal à 2 doit être obtenu");
        assertThat(clics).isLessThanOrEqualTo(3);
    }

    @Test
    void whichCandidatesOfARegionMustRunAnAuditInThirtyDays() {
        ouvrir(nationale, "");
        cliquer("#filtre-region");
        navigateur.frapper("Bretagne", Keys.ENTER);
        cliquer("#filtre-30j");
        List<String> choisis = candidats();
        assertThat(choisis).isNotEmpty().allMatch(id -> id.equals("DIA-01") || id.equals("GHT-02"));
        for (WebElement ligne : navigateur.elements("#lignes tr")) {
            assertThat(ligne.getText()).containsPattern("\\d\\d/\\d\\d/2026 \\(J-([0-9]|[12][0-9]|30)\\)");
        }
        assertThat(clics).isLessThanOrEqualTo(3);
    }

    @Test
    void whatChangedSinceYesterdayAndWhy() {
        ouvrir(nationale, "");
        assertThat(navigateur.texte("#nouveautes-resume"))
                .contains("pour 4 candidats")
                .contains("seule la date a avancé");
        assertThat(navigateur.texte("#table-nouveautes"))
                .contains("statut : Exclu → Finançable", "audits-exposition.csv:74, EXT-2026-0349");
        assertThat(clics).isLessThanOrEqualTo(3);
    }

    @Test
    void howManyEurosHangOnCvssAboveNine() {
        ouvrir(nationale, "");
        cliquer("a[href='#lectures-titre']");
        assertThat(navigateur.texte("#lecture-L1").replace('\u202F', ' ').replace('\u00A0', ' '))
                .contains("CVSS > 9", "31 380,00 € en jeu, 1 candidat concerné");
        assertThat(clics).isLessThanOrEqualTo(3);
    }

    @Test
    void aRegionSeesItselfAlone() {
        ouvrir(bretagne, "");
        assertThat(candidats()).containsExactly("DIA-01", "GHT-02");
        assertThat(navigateur.elements("#filtre-region")).isEmpty();
        assertThat(navigateur.script("return document.querySelectorAll('.tuile').length"))
                .isEqualTo(0L);
    }
}
