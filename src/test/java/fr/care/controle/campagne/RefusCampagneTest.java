package fr.care.controle.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign that cannot be trusted is refused as a whole, with one French sentence: the key, its value, what was expected. */
class RefusCampagneTest {
    private static final String CLES =
            "ads, autres_lectures, cible, convergence, csv, decote, depenses, depot, disjoncteur, exercice, exposition,"
                    + " frequence, id, objectifs, osis, phase, regions, rejets_max_pourcent, version_regles";

    /** One text of the delivered file replaced by another: the key at fault, its value, what was expected. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csv: excel-fr            | csv: ods                | csv | ods | excel-fr ou rfc4180
            id: d1bis-2026           | id: ''                  | id  | ''  | un texte
            id: d1bis-2026           | id:                     | id  | ''  | un texte
            id: d1bis-2026           | id: '   '               | id  | '   ' | un texte
            id: d1bis-2026           | id: [a, b]              | id  | [a, b] | un texte
            id: d1bis-2026           | id: {a: b}              | id  | {a=b}  | un texte
            id: d1bis-2026           | id: !!null ''           | id  | '' | un texte
            _pourcent: 20            | _pourcent: vingt        | rejets_max_pourcent | vingt | un pourcentage entier de 0 à 100
            _pourcent: 20            | _pourcent: -1           | rejets_max_pourcent | -1    | un pourcentage entier de 0 à 100
            _pourcent: 20            | _pourcent: 101          | rejets_max_pourcent | 101   | un pourcentage entier de 0 à 100
            _pourcent: 20            | _pourcent: 20.5         | rejets_max_pourcent | 20.5  | un pourcentage entier de 0 à 100
            "01": Guadeloupe         | "2A": Corse             | regions.2A | Corse | un code de région de deux chiffres
            "01": Guadeloupe         | "001": Guadeloupe       | regions.001 | Guadeloupe | un code de région de deux chiffres
            "01": Guadeloupe         | "01": ''                | regions.01 | '' | un texte
            valeur: 2027-03-31       | valeur: 31/03/2027      | depot.au_plus_tard.valeur | 31/03/2027 | une date AAAA-MM-JJ
            valeur: 2027-03-31       | valeur: 2027-02-29      | depot.au_plus_tard.valeur | 2027-02-29 | une date AAAA-MM-JJ
            valeur: 2027-03-31       | valeur: 2027-03-31 10h  | depot.au_plus_tard.valeur | 2027-03-31 10h | une date AAAA-MM-JJ
            valeur: 9.0              | valeur: neuf            | exposition.cvss_critique.valeur | neuf | un nombre, zéro ou plus
            valeur: 9.0              | valeur: -0.1            | exposition.cvss_critique.valeur | -0.1 | un nombre, zéro ou plus
            valeur: 9.0              | valeur: 9,0             | exposition.cvss_critique.valeur | 9,0  | un nombre, zéro ou plus
            valeur: 45               | valeur: -1              | autres_lectures.L9_delai_entre_derniers_audits.valeur | -1 | un nombre entier, zéro ou plus
            valeur: 45               | valeur: 45.5            | autres_lectures.L9_delai_entre_derniers_audits.valeur | 45.5 | un nombre entier, zéro ou plus
            valeur: 45               | valeur: 1e30            | autres_lectures.L9_delai_entre_derniers_audits.valeur | 1e30 | un nombre entier, zéro ou plus
            valeur: 18               | valeur: -18             | convergence.delai_premier_jalon.valeur | -18 | un nombre entier, zéro ou plus
            valeur: 18               | valeur: 18.5            | convergence.delai_premier_jalon.valeur | 18.5 | un nombre entier, zéro ou plus
            valeur: 18               | valeur: 3000000000      | convergence.delai_premier_jalon.valeur | 3000000000 | un nombre entier, zéro ou plus
            valeur: 15               | valeur: 100.01          | decote.O2.B_partiel.valeur | 100.01 | un pourcentage de 0 à 100
            valeur: 15               | valeur: -0.01           | decote.O2.B_partiel.valeur | -0.01 | un pourcentage de 0 à 100
            valeur: 15               | valeur: 15 %            | decote.O2.B_partiel.valeur | 15 % | un pourcentage de 0 à 100
            unite: mois              | unite: jours            | ads.disponibilite_rapport.unite | jours | mois
            borne: exclue            | borne: stricte          | cible.anciennete_antepenultieme.borne | stricte | incluse ou exclue
            unite: ETP               | unite: ''               | osis.champs_budget[1].minimum.unite | '' | un texte
            [[DESCRIPTION_AD], [RAPPORT_ADS]] | aucune         | objectifs.O1.A.pieces | aucune | une liste
            [[DESCRIPTION_AD], [RAPPORT_ADS]] | [[DESCRIPTION_AD], RAPPORT_ADS] | objectifs.O1.A.pieces[1] | RAPPORT_ADS | une liste
            [[DESCRIPTION_AD], [RAPPORT_ADS]] | [[DESCRIPTION_AD], []] | objectifs.O1.A.pieces[1] | [] | au moins un texte
            [[DESCRIPTION_AD], [RAPPORT_ADS]] | [['']]         | objectifs.O1.A.pieces[0] | '' | un texte
            - champ: CPT_ETP_SSI     | - champ: ''             | osis.champs_budget[1].champ | '' | un texte
            valeur: 2026-05-07       | valeur: 2026-01-29      | phase.debut_au_plus_tard.valeur | 2026-01-29 | une date qui suit debut_au_plus_tot
            """)
    void uneValeur(String avant, String apres, String cle, String valeur, String attendu) {
        assertThatThrownBy(() -> CampagneYaml.lire(CampagneLivree.avec(avant, apres)))
                .isInstanceOf(CampagneInvalide.class)
                .hasMessage("Campagne invalide : clé « " + cle + " », valeur « " + valeur + " », attendu : " + attendu);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csv: excel-fr              | csv
            '    unite: mois'          | ads.disponibilite_rapport.unite
            '    borne: exclue'        | cible.anciennete_antepenultieme.borne
            '    valeur: 2027-03-31'   | depot.au_plus_tard.valeur
            '    pieces: [[RAPPORT_EXERCICE, ATTESTATION_EXERCICE]]' | objectifs.O3.pieces
            '  questionnaire_mesures: QR_MATURINH-SSI-MPR-V1' | osis.questionnaire_mesures
            """)
    void uneCleAbsente(String ligne, String cle) {
        assertThatThrownBy(() -> CampagneYaml.lire(CampagneLivree.avec(ligne + "\n", "")))
                .isInstanceOf(CampagneInvalide.class)
                .hasMessage("Campagne invalide : clé « " + cle + " » absente");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csv: excel-fr       | csv: excel-fr          | couleur: bleue    | couleur | TOUTES
            '    unite: mois'   | '    unite: mois'      | '    units: mois' | ads.disponibilite_rapport.units \
            | citation, unite, valeur
            '  O3:'             | '  O7: {}'             | '  O3:'           | decote.O7 \
            | O1.A, O1.B, O2.A, O2.B, O2.B_partiel, O3, O4, O5, O6, plafond_cumul
            """)
    void uneCleInconnue(String ligne, String premiere, String seconde, String cle, String connues) {
        assertThatThrownBy(() -> CampagneYaml.lire(CampagneLivree.avec(ligne + "\n", premiere + "\n" + seconde + "\n")))
                .isInstanceOf(CampagneInvalide.class)
                .hasMessage("Campagne invalide : clé « " + cle + " » inconnue, attendu : une clé parmi "
                        + (connues.equals("TOUTES") ? CLES : connues));
    }

    /** Every mapping of the file refuses what it does not know: a number that nothing reads would be believed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phase",
                "depot",
                "frequence",
                "cible",
                "ads",
                "exposition",
                "exercice",
                "osis",
                "convergence",
                "decote",
                "autres_lectures",
                "objectifs"
            })
    void uneCleInconnueDansChaqueTheme(String theme) {
        String yaml = CampagneLivree.avec("\n" + theme + ":\n", "\n" + theme + ":\n  autre: 1\n");

        assertThatThrownBy(() -> CampagneYaml.lire(yaml))
                .isInstanceOf(CampagneInvalide.class)
                .hasMessageStartingWith(
                        "Campagne invalide : clé « " + theme + ".autre » inconnue, attendu : une clé parmi ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            part_activite_partiel:\\n    valeur: 66 | part_activite_partiel:\\n    valeur: 91 \
            | exposition.part_activite_partiel.valeur | 91 | au plus part_activite_atteint
            valeur: 15\\n    unite | valeur: 100\\n    unite | |  |
            O2.B:\\n    valeur: 100 | O2.B:\\n    valeur: 14.9 | decote.O2.B_partiel.valeur | 15 | au plus la décote de O2.B
            part_activite_partiel:\\n    valeur: 66 | part_activite_partiel:\\n    valeur: 90.0 | | |
            valeur: 2026-05-07 | valeur: 2026-01-30 | | |
            """)
    void desValeursQuiSeContredisent(String avant, String apres, String cle, String valeur, String attendu) {
        String yaml = CampagneLivree.avec(avant.replace("\\n", "\n"), apres.replace("\\n", "\n"));
        if (cle == null) {
            assertThat(CampagneYaml.lire(yaml)).isNotNull();
        } else {
            assertThatThrownBy(() -> CampagneYaml.lire(yaml))
                    .isInstanceOf(CampagneInvalide.class)
                    .hasMessage(
                            "Campagne invalide : clé « " + cle + " », valeur « " + valeur + " », attendu : " + attendu);
        }
    }

    @Test
    void leMaximumDUnChampEstFacultatifMaisRienDAutre() {
        assertThatThrownBy(() -> CampagneYaml.lire(CampagneLivree.avec("      maximum:\n", "      maximal:\n")))
                .hasMessage("Campagne invalide : clé « osis.champs_budget[0].maximal » inconnue,"
                        + " attendu : une clé parmi champ, minimum");
        assertThatThrownBy(
                        () -> CampagneYaml.lire(CampagneLivree.avec("- champ: CPT_PART_BUDGET_NUMERIQUE", "- nom: X")))
                .hasMessage("Campagne invalide : clé « osis.champs_budget[0].champ » absente");
    }
}
