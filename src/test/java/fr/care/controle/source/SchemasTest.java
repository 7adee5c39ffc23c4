package fr.care.controle.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Vie;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas against the table of the data contract: columns in order, required ({@code *}), key ({@code k}), life, taint. */
class SchemasTest {
    static List<Source> sources() {
        return Sources.TOUTES;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            base-es | instantane | | finess_eg*k, finess_ej*, raison_sociale*, candidat_id*, region*, departement, activite_combinee*, eligible*, ej_support
            candidats | instantane | | candidat_id*k, type*, denomination*, region*, plafond*
            declarations | instantane | candidat_id | candidat_id*k, date_debut_phase, date_depot, base_date_audit, silene_sollicite, date_inscription_club_ssi
            annuaires-ad | instantane | candidat_id | candidat_id*k, ad_id*k, domaine, finess*k
            audits-ads | cumul | ad_id | ad_id*k, audit_id*k, date_lancement*, date_fin, score*
            perimetres-exposition | instantane | candidat_id | candidat_id*k, perimetre_id*k, finess*k
            audits-exposition | cumul | perimetre_id | perimetre_id*, audit_id*k, outil*, plateforme, conforme, date_lancement*, date_fin
            vulnerabilites | cumul | audit_id | audit_id*k, constat_id*k, actif, reference, cvss, criticite, risque_residuel_faible
            referentiel-osis | instantane | | questionnaire*k, mesure*, champ*k, libelle
            osis | instantane | finess, questionnaire, champ | finess*k, questionnaire*k, champ*k, valeur, date_saisie
            exercices | instantane | candidat_id | exercice_id*k, candidat_id*, date_exercice*, niveau*, finess, directions_impliquees, si_unique, justificatif*
            convergence-ght | instantane | candidat_id | candidat_id*k, equipe_projet, schema_gouvernance, trajectoire, date_premier_jalon, modalites_organisationnelles, budget_previsionnel, ad_couverts, ad_deja_converges
            pieces | cumul | | candidat_id*k, objectif*k, type_piece*k, fichier*k, date_depot
            paie | instantane | candidat_id, matricule, annee | candidat_id*k, matricule*k, annee*k, ligne*k, date_entree, date_sortie, code, libelle*, remuneration, base, taux_salarial, part_salariale, taux_patronal, part_patronale
            decisions-ars | instantane | candidat_id | candidat_id*k, objet*k, finess*k, decision*, date_decision
            """)
    void theSchemaIsThatOfTheContract(String nom, String vie, String souillure, String colonnes) {
        Schema schema = source(nom).schemaFichiers();
        assertThat(schema.vie()).isEqualTo(Vie.valueOf(vie.toUpperCase(Locale.ROOT)));
        assertThat(String.join(", ", schema.souillure())).isEqualTo(souillure == null ? "" : souillure);
        assertThat(schema.colonnes().stream()
                        .map(c -> c.nom() + (c.requise() ? "*" : "") + (c.cle() ? "k" : ""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(colonnes);
    }

    @Test
    void mandatorySourcesAndReferencesAreThoseOfTheContract() {
        assertThat(Sources.TOUTES.stream().filter(s -> s.schema().obligatoire()).map(Source::nom))
                .containsExactlyInAnyOrder("base-es", "candidats", "declarations");
        assertThat(Sources.TOUTES.stream().filter(s -> s.schema().reference()).map(Source::nom))
                .containsExactlyInAnyOrder("base-es", "candidats", "referentiel-osis");
    }

    @Test
    void osisReplacesOnlyTheFinessThatItShows() {
        assertThat(Sources.OSIS.schema().groupe()).containsExactly("finess");
    }

    /** Forms of which a night may show some only; the other instantanés are replaced whole. */
    @Test
    void someSourcesReplaceOnlyTheGroupsThatTheyShow() {
        assertThat(Sources.TOUTES.stream().filter(s -> s.schema().parGroupe()).map(Source::nom))
                .containsExactlyInAnyOrder("osis", "osis-secours", "etats-financiers", "paie");
    }

    @Test
    void namesAreUniqueAndTheBaseIsReadBeforeTheNumbersHeldAgainstIt() {
        assertThat(Sources.TOUTES).extracting(Source::nom).doesNotHaveDuplicates();
        assertThat(Sources.TOUTES.get(0)).isSameAs(Sources.BASE_ES);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void eachSourceStandsInAFolderOfItsNameWithItsSchema(Source source) {
        assertThat(source.getClass().getPackageName())
                .isEqualTo("fr.care.controle.source." + source.nom().replace("-", ""));
        assertThat(source.getClass().getResource("schema.yml")).isNotNull();
        assertThat(source.schema().titre()).isNotBlank();
        assertThat(source.schema().cle()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void whatASchemaNamesIsOneOfItsColumns(Source source) {
        Schema schema = source.schema();
        List<String> noms = schema.colonnes().stream().map(Colonne::nom).toList();
        assertThat(noms).doesNotHaveDuplicates().containsAll(schema.souillure());
        assertThat(schema.cle()).containsAll(schema.groupe());
        assertThat(schema.colonnes())
                .allSatisfy(colonne -> assertThat(colonne.description()).isNotBlank());
    }

    private static Source source(String nom) {
        return Sources.TOUTES.stream()
                .filter(s -> s.nom().equals(nom))
                .findFirst()
                .orElseThrow();
    }
}
