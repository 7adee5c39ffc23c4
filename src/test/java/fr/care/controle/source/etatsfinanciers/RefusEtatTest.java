package fr.care.controle.source.etatsfinanciers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.care.controle.echantillon.ClasseurBrut.Xml;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a whole statement unusable: the correct grid passes, one thing is changed, the message says where. */
class RefusEtatTest {
    private static final int BRUT = 3;
    private static final int SECOND_BLOC = 14;

    @TempDir
    Path dossier;

    @Test
    void laGrilleSansDefautEstLue() throws Exception {
        Path fichier = new GrilleEtat().ecrire(dossier.resolve("g.xlsx"));
        assertThat(Lus.contenus(fichier))
                .hasSize(4 + 4 + 1 + 1)
                .first()
                .isEqualTo("GHT-01|INTERNE|1||44A567|2026|O1|||||55631.25|32935.48|100|0|1652.04|120|1|2|3|4|5||");
    }

    static Stream<Arguments> refus() {
        return Stream.of(
                cas("feuille absente", "« Recettes » est introuvable", sans(GrilleEtat.RECETTES)),
                cas("internes absente", "« Coûts internes » est introuvable", sans(GrilleEtat.INTERNES)),
                cas(
                        "feuille masquée",
                        "« Autres coûts » : elle est masquée",
                        new GrilleEtat().masquer(GrilleEtat.AUTRES)),
                cas("deux feuilles du même nom", "« couts externes » : une autre feuille", deuxFeuilles()),
                cas(
                        "internes méconnaissable",
                        "aucun bloc de salarié",
                        internes(List.of(GrilleEtat.rangee("Synthèse")))),
                cas("internes vide", "aucun bloc de salarié", internes(List.of())),
                cas("deux blocs d'un matricule", "cellule B15 : le matricule de la cellule B3", matricule("44a567 ")),
                cas("matricule non calculé", "cellule B15 : un matricule", matricule(Xml.NON_CALCULEE)),
                cas("matricule en date", "cellule B15 : un matricule", matricule(LocalDate.of(2026, 1, 1))),
                cas(
                        "ligne MATRICULE effacée",
                        "bloc sans ligne « MATRICULE »",
                        new GrilleEtat().sansRangee(GrilleEtat.INTERNES, SECOND_BLOC)),
                cas(
                        "libellé effacé",
                        "« dont paiement des éléments non éligibles (sal brut) »",
                        internes(BRUT + 2, 0, null)),
                cas("libellé changé", "« CHARGES PATRONALES (sans prorata) »", internes(BRUT + 1, 0, "CHARGES")),
                cas(
                        "formule non calculée",
                        "cellule B4 : une formule sans valeur",
                        internes(BRUT, 1, Xml.NON_CALCULEE)),
                cas("montant sans année", "cellule C4 : un nombre dans une colonne", internes(1, 2, null)),
                cas("aucune année", "cellule B4 : un nombre dans une colonne", anneesEffacees()),
                cas("année en double", "cellule C2 : la même année", internes(1, 2, "Année 2026")),
                cas("en-tête effacé", "« Date de facture »", externes(1, 3, null)),
                cas("en-tête méconnaissable", "la ligne d'en-tête n'est pas reconnue", sansEntete()),
                cas("deux colonnes de montant", "cellule H2 : une seconde colonne", externes(1, 7, "MONTANT")),
                cas("montant non calculé", "cellule G3 : une formule sans valeur", externes(2, 6, Xml.NON_CALCULEE)),
                cas("date non calculée", "cellule D3 : une formule sans valeur", externes(2, 3, Xml.NON_CALCULEE)),
                cas("catégorie non calculée", "cellule E3 : une formule", externes(2, 4, new Xml("><f>A1</f><v/>"))),
                cas(
                        "recette non calculée",
                        "cellule D4 : une formule",
                        poser(GrilleEtat.RECETTES, 3, 3, Xml.NON_CALCULEE)),
                cas("clé contradictoire", "cellule A3 : un identifiant anonyme", cleContradictoire()),
                cas(
                        "clé sans en-tête",
                        "Clé d'anonymisation » : la ligne d'en-tête",
                        poser(GrilleEtat.CLE, 0, 0, "Qui")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refus")
    void leClasseurEstRefuseEtLeMessageDitOu(String nom, String attendu, GrilleEtat grille) throws Exception {
        String message = Lus.refus(grille.ecrire(dossier.resolve("g.xlsx")));
        assertThat(message).startsWith(Lus.CHEMIN + " : ").contains(attendu, "attendu", "redéposez le classeur");
        assertThat(message).as("payroll data").doesNotContain("44A567", "55631", "32935");
    }

    static Stream<Arguments> tolerances() {
        return Stream.of(
                cas("clé absente", "", sans(GrilleEtat.CLE)),
                cas("clé vide", "", cleVide()),
                cas("bloc vierge sans matricule", "", blocVierge()),
                cas("bloc sans matricule", "", matricule(null)),
                cas("objectif n'est pas matricule", "", matriculeVideEtObjectif()),
                cas("texte libre à droite", "", internes(BRUT, 6, "vu avec la paie")),
                cas("nombre libre à droite des totaux", "", internes(BRUT, 7, 12)),
                cas("erreur de tableur dans un calcul", "", internes(BRUT + 4, 1, new Xml(" t=\"e\"><v>#REF!</v>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tolerances")
    void ceQueLesUtilisateursFontEstTolere(String nom, String ignore, GrilleEtat grille) throws Exception {
        assertThat(Lus.nature(grille.ecrire(dossier.resolve("g.xlsx")), "ILLISIBLE"))
                .isEmpty();
    }

    /** Nothing can be kept of them, but they refuse nobody else: neither one such block, nor two. */
    @Test
    void lesMontantsDUnBlocSansMatriculeRestentDits() throws Exception {
        Path fichier = matriculeVideEtObjectif()
                .poser(GrilleEtat.INTERNES, BRUT - 1, 1, null)
                .ecrire(dossier.resolve("g.xlsx"));
        assertThat(Lus.nature(fichier, "INTERNE"))
                .isNotEmpty()
                .noneMatch(v -> v.present("reference"))
                .extracting(v -> v.texte("emplacement"))
                .contains("Coûts internes!B4", "Coûts internes!B16");
    }

    /** What is not a number is told cell by cell: the statement itself stays usable. */
    @Test
    void uneErreurDeTableurEstUnMontantIllisible() throws Exception {
        GrilleEtat grille = internes(BRUT, 1, new Xml(" t=\"e\"><v>#REF!</v>"))
                .poser(GrilleEtat.EXTERNES, 2, 6, new Xml(" t=\"e\"><v>#N/A</v>"));
        Path fichier = grille.ecrire(dossier.resolve("g.xlsx"));
        assertThat(Lus.nature(fichier, "INTERNE").get(0))
                .matches(v -> v.texte("illisibles").equals("BRUT"));
        assertThat(Lus.nature(fichier, "EXTERNE").get(0))
                .matches(v -> v.texte("montant_illisible").equals("#N/A"));
    }

    private static Arguments cas(String nom, String attendu, GrilleEtat grille) {
        return arguments(nom, attendu, grille);
    }

    private static GrilleEtat poser(String feuille, int rang, int colonne, Object valeur) {
        return new GrilleEtat().poser(feuille, rang, colonne, valeur);
    }

    private static GrilleEtat internes(int rang, int colonne, Object valeur) {
        return poser(GrilleEtat.INTERNES, rang, colonne, valeur);
    }

    private static GrilleEtat externes(int rang, int colonne, Object valeur) {
        return poser(GrilleEtat.EXTERNES, rang, colonne, valeur);
    }

    private static GrilleEtat internes(List<List<Object>> rangees) {
        GrilleEtat grille = new GrilleEtat();
        grille.feuilles.put(GrilleEtat.INTERNES, rangees);
        return grille;
    }

    private static GrilleEtat matricule(Object valeur) {
        return internes(SECOND_BLOC, 1, valeur);
    }

    private static GrilleEtat matriculeVideEtObjectif() {
        return matricule(null).poser(GrilleEtat.INTERNES, SECOND_BLOC, 4, "O3");
    }

    private static GrilleEtat anneesEffacees() {
        return internes(1, 1, null).poser(GrilleEtat.INTERNES, 1, 2, null);
    }

    private static GrilleEtat sans(String feuille) {
        GrilleEtat grille = new GrilleEtat();
        grille.feuilles.remove(feuille);
        return grille;
    }

    private static GrilleEtat deuxFeuilles() {
        GrilleEtat grille = new GrilleEtat();
        grille.feuilles.put("couts externes", List.of());
        return grille;
    }

    private static GrilleEtat sansEntete() {
        return new GrilleEtat().sansRangee(GrilleEtat.EXTERNES, 1);
    }

    private static GrilleEtat cleContradictoire() {
        return poser(GrilleEtat.CLE, 2, 0, "ANON-1").poser(GrilleEtat.CLE, 2, 1, "B12");
    }

    private static GrilleEtat cleVide() {
        GrilleEtat grille = new GrilleEtat();
        grille.feuilles.put(GrilleEtat.CLE, List.of());
        return grille;
    }

    private static GrilleEtat blocVierge() {
        GrilleEtat grille = new GrilleEtat();
        grille.internes().add(GrilleEtat.rangee("MATRICULE"));
        grille.internes().add(GrilleEtat.rangee("SALAIRE BRUT ANNUELISE (sans prorata)*", 0, "", 0));
        return grille;
    }
}
