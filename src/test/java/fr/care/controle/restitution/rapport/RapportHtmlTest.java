package fr.care.controle.restitution.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Chronologie;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import fr.care.controle.echantillon.CleEssai;
import fr.care.controle.nuit.ReglementCampagne;
import fr.care.controle.restitution.Ecrits;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.Reglement;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.region.Pseudonymes;
import fr.care.controle.restitution.region.RegionExemple;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.InflaterInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RapportHtmlTest {
    private static final Reglement REGLEMENT = ReglementCampagne.de(CampagneLivree.parametres());
    private static final ResultatsNuit NUIT = NuitExemple.nuit();
    private static final LocalDate JOUR = NuitExemple.NUIT;

    private static String page(ResultatsNuit nuit) throws IOException {
        StringWriter sortie = new StringWriter();
        Ecrits.ecrire(nuit, new RapportHtml(nuit, REGLEMENT, sortie));
        return sortie.toString();
    }

    private static String donnees(Document page) throws IOException {
        byte[] paquet =
                Base64.getDecoder().decode(page.getElementById("donnees").data());
        return new String(
                new InflaterInputStream(new ByteArrayInputStream(paquet)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theHeadTellsTheNight() throws IOException {
        Document page = Jsoup.parse(page(NUIT));
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h1").eachText()).containsExactly("Contrôle CaRE, nuit du 20/11/2026");
        assertThat(page.getElementById("nouveautes-resume").text())
                .isEqualTo("2 valeurs ont changé pour 1 candidat : 1 parce que les données déposées ont changé,"
                        + " 1 parce que seule la date a avancé.");
        assertThat(page.select("#table-nouveautes tbody tr").eachText())
                .containsExactly(
                        "C1 Hôpital \"Nord\"; Île-d'Aix montant payable maximal : — → 200,50 € Seule la date a avancé",
                        "C1 Hôpital \"Nord\"; Île-d'Aix O1.B, verdict : Atteint → Non atteint Les données déposées ont changé"
                                + " (audits-ads, audits-ads.csv:2, AD1|A1)");
    }

    @Test
    void everyPictureHasItsWordsAndItsTable() throws IOException {
        Document page = Jsoup.parse(page(NUIT));
        for (String image : List.of("statuts", "objectifs", "euros", "echeances", "lectures")) {
            Element svg = page.getElementById("image-" + image);
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.select("title").text()).as(image).isNotBlank();
            assertThat(svg.select("desc").text()).as(image).isNotBlank();
            assertThat(page.select("#table-" + image + " tbody tr")).as(image).isNotEmpty();
        }
        assertThat(page.getElementById("figure-euros")
                        .select("figcaption")
                        .text()
                        .replaceAll("[\u202F\u00A0]", " "))
                .isEqualTo("De 100,00 € à 200,50 € payables pour 1 234,50 € de plafond ; 1 candidat sans état financier"
                        + " exploitable, dont le montant n'est pas connu.");
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("th")).allMatch(th -> th.hasAttr("scope"));
        });
        assertThat(page.select("a.tuile").eachAttr("href")).containsExactly("regions/75/rapport.html");
        assertThat(page.select(".tuile")).hasSize(18);
    }

    /** « CVSS > 9 » is the reading L1. */
    @Test
    void eachReadingTellsItsEuros() throws IOException {
        Document page = Jsoup.parse(page(NUIT));
        assertThat(page.getElementById("lecture-L1").text()).contains("CVSS > 9", "0,00 € en jeu, 1 candidat concerné");
        assertThat(page.getElementById("lecture-L7").text().replace('\u00A0', ' '))
                .contains("0,50 € en jeu, 1 candidat concerné.");
    }

    @Test
    void nothingRunsButItsOwnScriptAndNothingLeavesThePage() throws Exception {
        Document page = Jsoup.parse(page(NUIT));
        String politique =
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(politique)
                .isEqualTo("default-src 'none'; style-src "
                        + empreinte(page.select("style").first().data())
                        + "; script-src "
                        + empreinte(page.select("script:not([type])").first().data())
                        + "; base-uri 'none'; form-action 'none'");
        assertThat(page.select("[style], [onclick], link, img, iframe")).isEmpty();
        assertThat(page.select("[src]")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).noneMatch(lien -> lien.contains("//"));
    }

    private static String empreinte(String contenu) throws Exception {
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(contenu.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
    }

    @Test
    void aHostileNameIsOnlyText() throws IOException {
        String nom = "</script><img src=x onerror=alert(1)>\"' & \u0000";
        Document page = Jsoup.parse(page(NuitExemple.nuit()
                .avecCandidats(List.of(NuitExemple.synthese(nom, nom, "1", Statut.EXCLU, List.of(), 0)))));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("#lignes tr").text()).contains("</script><img src=x onerror=alert(1)>\"' & \uFFFD");
        assertThat(donnees(page)).contains("</script><img src=x onerror=alert(1)>");
        assertThat(page.select("#lignes a").attr("href")).startsWith("#candidat=%3C%2Fscript%3E");
    }

    @Test
    void aRegionIsNamedAndHasNoMap() throws IOException {
        ResultatsNuit region =
                RegionExemple.de(NUIT, new Pseudonymes(CleEssai.CLE)).get(0);
        String html = page(region);
        Document page = Jsoup.parse(html);
        assertThat(page.select("h1").text()).isEqualTo("Contrôle CaRE, nuit du 20/11/2026, Nouvelle-Aquitaine (75)");
        assertThat(page.select("#figure-regions, #filtre-region")).isEmpty();
        assertThat(html + donnees(page)).doesNotContain("Bretagne", "44A567");
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        assertThat(page(NUIT)).isEqualTo(page(NUIT));
    }

    @Test
    void twoThousandCandidatesStayUnderTwoMegabytes() throws IOException {
        SplittableRandom hasard = new SplittableRandom(20261120);
        List<LigneSynthese> candidats = new ArrayList<>();
        List<Anomalie> anomalies = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String id = "C" + (1000 + i);
            candidats.add(candidat(id, hasard));
            for (int k = 0; k < 3; k++) {
                anomalies.add(new Anomalie(
                        id,
                        Code.FINESS_INCONNU,
                        String.valueOf(hasard.nextInt(100_000_000, 999_999_999)),
                        List.of(),
                        List.of(preuve("osis.csv", hasard))));
            }
        }
        NuitExemple nuit = NuitExemple.nuit();
        String html = page(
                new NuitExemple(nuit.campagne(), nuit.dateControle(), nuit.entrees(), candidats, anomalies, List.of()));
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(2_000_000);
        Document page = Jsoup.parse(html);
        assertThat(page.select("#lignes tr")).hasSize(100);
        assertThat(page.getElementById("plus").text().replace('\u202F', ' '))
                .isEqualTo("Les 100 premiers sur 2 000 ; tous sont dans synthese.csv.");
    }

    private static Preuve preuve(String fichier, SplittableRandom hasard) {
        return new Preuve(JOUR.minusDays(hasard.nextInt(3)), fichier, hasard.nextInt(2, 60_000));
    }

    /** Of the size of a real one: nine verdicts with reasons and evidence, four series of ten audits, ten costs, ten deadlines. */
    private static LigneSynthese candidat(String id, SplittableRandom hasard) {
        List<ResultatObjectif> verdicts = new ArrayList<>();
        for (Objectif objectif : Objectif.values()) {
            boolean atteint = hasard.nextInt(4) > 0;
            List<Motif> motifs = atteint
                    ? List.of()
                    : List.of(
                            new Motif(Code.SERIE_SANS_AUDIT, "AD-" + hasard.nextInt(9999), List.of(), List.of()),
                            new Motif(
                                    Code.ECART_EN_COURS_DEPASSE,
                                    "AD-" + hasard.nextInt(9999),
                                    List.of(hasard.nextLong(100, 300), JOUR.minusDays(hasard.nextInt(300)), 100L),
                                    List.of()));
            verdicts.add(new ResultatObjectif(
                    objectif,
                    atteint ? Verdict.ATTEINT : Verdict.NON_ATTEINT,
                    Intervalle.NUL,
                    Optional.of(new Mesure.Frequence(
                            hasard.nextInt(200), new BigDecimal(hasard.nextInt(10000)).movePointLeft(2))),
                    Optional.of(new Mesure.Frequence(100, new BigDecimal("60"))),
                    motifs,
                    Rattrapable.OUI,
                    List.of(
                            preuve("audits-ads.csv", hasard),
                            preuve("audits-ads.csv", hasard),
                            preuve("audits-ads.csv", hasard))));
        }
        List<Chronologie> chronologies = new ArrayList<>();
        List<Echeance> echeances = new ArrayList<>();
        for (int s = 0; s < 4; s++) {
            String objet = "AD-" + hasard.nextInt(9999);
            List<Chronologie.Jalon> jalons = new ArrayList<>();
            LocalDate date = JOUR.minusDays(280);
            for (int a = 0; a < 10; a++) {
                long ecart = hasard.nextInt(20, 40);
                date = date.plusDays(ecart);
                jalons.add(new Chronologie.Jalon(
                        "ADS-2026-" + hasard.nextInt(10_000, 99_999),
                        date,
                        Optional.of(new Chronologie.Intervalle(ecart, true))));
            }
            chronologies.add(new Chronologie(
                    Objectif.O1_A,
                    objet,
                    Optional.of(JOUR.minusDays(285)),
                    JOUR,
                    jalons,
                    Optional.empty(),
                    Optional.empty()));
            echeances.add(new Echeance(
                    Optional.of(Objectif.O1_A),
                    objet,
                    Echeance.Action.AUDIT_SUIVANT,
                    JOUR.plusDays(hasard.nextInt(100))));
            echeances.add(new Echeance(
                    Optional.of(Objectif.O1_A),
                    objet,
                    Echeance.Action.AUDIT_MOYENNE,
                    JOUR.plusDays(hasard.nextInt(100))));
        }
        LigneSynthese ligne = NuitExemple.synthese(
                id,
                "Centre hospitalier " + hasard.nextInt(99_999),
                "120000",
                hasard.nextBoolean() ? Statut.EXCLU : Statut.FINANCABLE,
                verdicts,
                3);
        ResultatCandidat r = ligne.resultat();
        List<Depense> depenses = new ArrayList<>();
        for (int k = 0; k < 10; k++) {
            BigDecimal declare = new BigDecimal(hasard.nextInt(9_999_999)).movePointLeft(2);
            depenses.add(new Depense(
                    Nature.EXTERNE,
                    String.valueOf(k),
                    Optional.of(2026),
                    "O" + hasard.nextInt(1, 6),
                    declare,
                    hasard.nextInt(4) > 0 ? declare : BigDecimal.ZERO,
                    List.of(),
                    preuve("etats-financiers/" + id + ".xlsx", hasard)));
        }
        Candidat c = r.candidat();
        BilanFinancier bilan = new BilanFinancier(
                r.bilan().plafondApresDecoteMin(),
                r.bilan().plafondApresDecoteMax(),
                NuitExemple.avecCouts().couts(),
                depenses);
        return new LigneSynthese(new ResultatCandidat(c, r.evaluation(), bilan, echeances, List.of(), chronologies), 3);
    }
}
