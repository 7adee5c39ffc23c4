package fr.care.controle.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.DecisionArs;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.source.basees.BaseEs;
import fr.care.controle.source.basees.LigneBase;
import fr.care.controle.source.candidats.Candidats;
import fr.care.controle.source.convergenceght.ConvergenceGht;
import fr.care.controle.source.decisionsars.DecisionsArs;
import fr.care.controle.source.declarations.Declarations;
import fr.care.controle.source.exercices.Exercices;
import fr.care.controle.source.pieces.Pieces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rows of {@code cas.yml} become, and what a blank means. */
class CorrespondanceTest extends Correspondance {
    @Test
    void baseEs() {
        assertThat(BaseEs.lire(valide(Sources.BASE_ES), PREUVE))
                .isEqualTo(new LigneBase(
                        "750712184",
                        "690781810",
                        "Hôpital Nord ; site A",
                        "GHT-01",
                        new BigDecimal("1234.5"),
                        true,
                        false,
                        PREUVE));
        assertThat(BaseEs.lire(blanc(Sources.BASE_ES, "ej_support"), PREUVE).ejSupport())
                .isFalse();
    }

    @Test
    void candidats() {
        assertThat(Candidats.lire(valide(Sources.CANDIDATS), PREUVE))
                .isEqualTo(new Candidat(
                        "GHT-01", TypeCandidat.GHT, "GHT du Nord", "32", new BigDecimal("100000"), PREUVE));
    }

    @Test
    void declarations() {
        assertThat(Declarations.lire(valide(Sources.DECLARATIONS), PREUVE))
                .isEqualTo(new Declaration(
                        jour(2026, 2, 9),
                        jour(2026, 11, 20),
                        Optional.of(BaseDate.FIN),
                        true,
                        jour(2026, 3, 1),
                        Optional.of(PREUVE)));
        assertThat(Declarations.lire(blanc(Sources.DECLARATIONS), PREUVE))
                .isEqualTo(new Declaration(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.of(PREUVE)));
    }

    @Test
    void exercices() {
        assertThat(Exercices.lire(valide(Sources.EXERCICES), PREUVE, true))
                .isEqualTo(new Exercice(
                        "EX-1",
                        LocalDate.of(2026, 5, 12),
                        Exercice.Niveau.EG,
                        Optional.of("750712184"),
                        true,
                        false,
                        Exercice.Justificatif.RAPPORT,
                        true,
                        PREUVE));
        Map<String, String> ght =
                new LinkedHashMap<>(CasSource.de(Sources.EXERCICES).valide());
        ght.put("niveau", "GHT");
        ght.put("finess", "");
        ght.put("directions_impliquees", "");
        Exercice lu = Exercices.lire(LigneEssai.acceptee(dossier, Sources.EXERCICES, ght), PREUVE, true);
        assertThat(lu.finess()).isEmpty();
        assertThat(lu.directionsImpliquees()).isFalse();
    }

    @Test
    void convergenceGht() {
        assertThat(ConvergenceGht.lire(valide(Sources.CONVERGENCE_GHT), PREUVE))
                .isEqualTo(new Convergence(
                        true,
                        true,
                        true,
                        jour(2026, 12, 15),
                        true,
                        false,
                        false,
                        Set.of("AD-1", "AD-2"),
                        false,
                        PREUVE));
        assertThat(ConvergenceGht.lire(blanc(Sources.CONVERGENCE_GHT), PREUVE))
                .isEqualTo(new Convergence(
                        false, false, false, Optional.empty(), false, false, false, Set.of(), false, PREUVE));
    }

    @Test
    void tousLesAdSontCouverts() {
        for (String tous : new String[] {"TOUS", "tous", " Tous "}) {
            assertThat(couverts(tous).tousAdCouverts()).as(tous).isTrue();
        }
        assertThat(couverts("TOUSSAINT").tousAdCouverts()).isFalse();
        assertThat(couverts(" AD-1 | AD-2 ||").adCouverts()).containsExactlyInAnyOrder("AD-1", "AD-2");
    }

    @Test
    void pieces() {
        assertThat(Pieces.lire(valide(Sources.PIECES), PREUVE))
                .isEqualTo(new Piece(Objectif.O1_A, "RAPPORT_ADS", "rapports.zip", PREUVE));
        for (Objectif objectif : Objectif.values()) {
            Map<String, String> champs =
                    CasSource.de(Sources.PIECES).avec(Map.of("colonne", "objectif", "valeur", objectif.code()));
            assertThat(Pieces.lire(LigneEssai.acceptee(dossier, Sources.PIECES, champs), PREUVE)
                            .objectif())
                    .isEqualTo(objectif);
        }
    }

    @Test
    void decisionsArs() {
        assertThat(DecisionsArs.lire(valide(Sources.DECISIONS_ARS), PREUVE))
                .isEqualTo(new DecisionArs("2A0000014", true, PREUVE));
        Map<String, String> refus =
                CasSource.de(Sources.DECISIONS_ARS).avec(Map.of("colonne", "decision", "valeur", "Refusé"));
        assertThat(DecisionsArs.lire(LigneEssai.acceptee(dossier, Sources.DECISIONS_ARS, refus), PREUVE)
                        .acceptee())
                .isFalse();
    }

    private Convergence couverts(String texte) {
        Map<String, String> champs =
                CasSource.de(Sources.CONVERGENCE_GHT).avec(Map.of("colonne", "ad_couverts", "valeur", texte));
        return ConvergenceGht.lire(LigneEssai.acceptee(dossier, Sources.CONVERGENCE_GHT, champs), PREUVE);
    }
}
