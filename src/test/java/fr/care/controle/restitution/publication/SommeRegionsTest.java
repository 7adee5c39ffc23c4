package fr.care.controle.restitution.publication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.echantillon.CleEssai;
import fr.care.controle.restitution.Elements;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.region.Pseudonymes;
import fr.care.controle.restitution.region.RegionExemple;
import java.util.List;
import org.junit.jupiter.api.Test;

class SommeRegionsTest {
    private static final NuitExemple NATIONAL = NuitExemple.nuit();

    private static LigneSynthese c2(String plafond) {
        LigneSynthese c2 = NATIONAL.syntheses().toList().get(1);
        return NuitExemple.synthese(
                "C2", "=SOMME(A1)", plafond, Statut.FINANCABLE, c2.evaluation().resultats(), 0);
    }

    private static void verifier(ResultatsNuit national, List<? extends ResultatsNuit> regions) {
        SommeRegions entier = somme(List.of(national));
        SommeRegions.comparer(entier, somme(regions));
    }

    private static SommeRegions somme(List<? extends ResultatsNuit> parts) {
        SommeRegions somme = new SommeRegions(NuitExemple.NUIT);
        parts.forEach(part -> {
            try (Elements elements = new Elements(part)) {
                elements.forEachRemaining(somme::ajouter);
            }
        });
        return somme;
    }

    @Test
    void theWholeIsTheSumOfItsParts() {
        List<ResultatsNuit> regions = RegionExemple.de(NATIONAL, new Pseudonymes(CleEssai.CLE));
        assertThatCode(() -> verifier(NATIONAL, regions)).doesNotThrowAnyException();
    }

    /** A rejected row may be in no region; it may not be in two. */
    @Test
    void aRowToldTwiceIsTold() {
        NuitExemple sansCandidat = NATIONAL.avecCandidats(List.of());
        assertThatThrownBy(() -> verifier(sansCandidat, List.of(sansCandidat, sansCandidat)))
                .hasMessage(
                        "Contrôle de cohérence : somme des régions, anomalies, lignes : attendu 2, trouvé 4, écart 2.");
    }

    @Test
    void aLostCandidateIsTold() {
        List<LigneSynthese> lignes = NATIONAL.syntheses().toList();
        assertThatThrownBy(() -> verifier(NATIONAL, List.of(NATIONAL.avecCandidats(lignes.subList(0, 1)))))
                .isInstanceOf(ResultatsIncoherents.class)
                .hasMessage(
                        "Contrôle de cohérence : somme des régions, synthese, decote_max : attendu 25.0, trouvé 12.5,"
                                + " écart -12.5.");
    }

    @Test
    void aCentIsTold() {
        List<LigneSynthese> lignes = NATIONAL.syntheses().toList();
        assertThatThrownBy(() ->
                        verifier(NATIONAL, List.of(NATIONAL.avecCandidats(List.of(lignes.get(0), c2("1234.51"))))))
                .hasMessage("Contrôle de cohérence : somme des régions, synthese, plafond : attendu 1234.50, trouvé"
                        + " 1234.51, écart 0.01.");
    }
}
