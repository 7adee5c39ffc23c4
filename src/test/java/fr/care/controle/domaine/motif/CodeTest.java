package fr.care.controle.domaine.motif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code explains itself in French. */
class CodeTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    @ParameterizedTest
    @EnumSource
    void chaqueCodeAUneGraviteEtUnePhrase(Code code) {
        assertThat(code.gravite()).isNotNull();
        assertThat(code.phrase()).isNotBlank().isEqualTo(code.phrase().strip()).matches("[\\p{Lu}{].*[^.]");
    }

    /** {objet}, and {0} {1}… without a hole, in that order, each once. */
    @ParameterizedTest
    @EnumSource
    void lesPlacesDesDetailsSeSuivent(Code code) {
        List<String> places = PLACE.matcher(code.phrase())
                .results()
                .map((MatchResult place) -> place.group(1))
                .toList();
        List<String> numeros =
                places.stream().filter(place -> !place.equals("objet")).toList();

        assertThat(numeros)
                .isEqualTo(IntStream.range(0, numeros.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(places.size() - numeros.size()).isLessThanOrEqualTo(1);
        assertThat(PLACE.matcher(code.phrase()).replaceAll("")).doesNotContain("{", "}");
    }

    /** A sentence tells two codes apart. */
    @Test
    void chaquePhraseEstUnique() {
        assertThat(Code.values()).extracting(Code::phrase).doesNotHaveDuplicates();
    }

    /** « BLOQUANT what makes something A_INSTRUIRE », « INFO the rest » (precision 47); FINESS_REPARE is INFO (precision 11). */
    @ParameterizedTest
    @CsvSource({
        "BLOQUANT, PHASE_NON_DECLAREE PHASE_HORS_FENETRE RISQUE_RESIDUEL_A_APPRECIER UNITE_SANS_AD AC_ABSENTE"
                + " PIECE_MANQUANTE LIGNE_REJETEE CONFLIT ETAT_FINANCIER_ABSENT ETAT_FINANCIER_ILLISIBLE",
        "INFO, VOIE_SILENE DOUBLON FINESS_REPARE",
    })
    void laGravite(Gravite gravite, String codes) {
        assertThat(Arrays.stream(Code.values())
                        .filter(code -> code.gravite() == gravite)
                        .map(Code::name))
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    /** The codes that regles.md and precisions.md name for the rules. */
    @Test
    void lesCodesDesReglesSontTousLa() {
        assertThat(Code.values())
                .extracting(Code::name)
                .contains(("SERIE_SANS_AUDIT PREMIER_AUDIT_TARDIF AUDIT_UNIQUE ECART_MAX_DEPASSE ECART_MOYEN_DEPASSE"
                                + " ECART_EN_COURS_DEPASSE PHASE_NON_DECLAREE PHASE_HORS_FENETRE"
                                + " DERNIER_AUDIT_NON_CONFORME DERNIER_AUDIT_ANCIEN AUDIT_PRECEDENT_ABSENT"
                                + " AUDITS_PRECEDENTS_NON_CONFORMES ANTEPENULTIEME_TROP_ANCIEN UNITE_SANS_AD"
                                + " AC_ABSENTE AC_INSUFFISANTE SUPPORT_PAS_A_LA_CIBLE PLATEFORME_NON_CONFORME"
                                + " PERIMETRE_NON_COUVERT VOIE_SILENE RISQUE_RESIDUEL_A_APPRECIER EXERCICE_ABSENT"
                                + " OSIS_INCOMPLET CPT_INCOMPLET CONVERGENCE_NON_DECLAREE EQUIPE_PROJET_ABSENTE"
                                + " GOUVERNANCE_ABSENTE TRAJECTOIRE_ABSENTE JALON_ABSENT JALON_TROP_TARDIF"
                                + " MODALITES_ABSENTES BUDGET_ABSENT AD_NON_COUVERTS CONVERGENCE_DEMENTIE"
                                + " PIECE_MANQUANTE DEPOT_HORS_DELAI DOSSIER_NON_DEPOSE LIGNE_REJETEE CONFLIT"
                                + " SOURCE_ABSENTE DOUBLON AUDIT_MODIFIE FINESS_INVALIDE FINESS_INCONNU"
                                + " FINESS_HORS_PERIMETRE FINESS_INELIGIBLE FINESS_REPARE EG_EJ_INCOHERENT"
                                + " CANDIDAT_INCONNU EJ_DANS_PLUSIEURS_CANDIDATS AD_INCONNU PERIMETRE_INCONNU"
                                + " AUDIT_INCONNU OSIS_VALEUR_HORS_PLAGE")
                        .split(" "));
    }
}
