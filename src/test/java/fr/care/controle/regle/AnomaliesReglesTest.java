package fr.care.controle.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.dossier.Annuaire;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The anomalies that only the rules know of. */
class AnomaliesReglesTest {

    @ParameterizedTest
    @EnumSource
    void aucunePourUnDossierSansDefaut(TypeCandidat type) {
        assertThat(anomalies(DossierExemple.de(type))).isEmpty();
    }

    @Test
    void sansEtablissementLActiviteManque() {
        assertThat(anomalies(DossierExemple.ght().etablissements()))
                .containsExactly(new Anomalie(
                        "C1", Code.AC_ABSENTE, "C1", List.of(), List.of(Faits.preuve("candidats.csv", 2))));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "0.0, 0, 1", "0, 0.1, 0"})
    void lActiviteManqueQuandElleEstNulle(String premiere, String seconde, int attendues) {
        DossierExemple exemple = DossierExemple.ght()
                .etablissements(Faits.eg("EG11", "EJ1", premiere, true), Faits.eg("EG21", "EJ2", seconde, false));

        assertThat(anomalies(exemple))
                .extracting(Anomalie::code)
                .hasSize(attendues)
                .allMatch(Code.AC_ABSENTE::equals);
    }

    /** Precision 45: whenever the inventory does not show the claim. */
    @ParameterizedTest
    @CsvSource({
        "GHT, true, 1, 'EJ1,EJ2', false",
        "GHT, true, 1, EJ1, true",
        "GHT, true, 2, 'EJ1,EJ2', true",
        "GHT, true, 0, '', true",
        "GHT, false, 1, EJ1, false",
        "EJ_PUBLIC, true, 2, EJ1, false",
        "EJ_PRIVE, true, 2, EJ1, false",
    })
    void laConvergenceDeclareeFaiteEstVerifiee(
            TypeCandidat type, boolean converges, int nombre, String rattachements, boolean dementie) {
        DossierExemple exemple = DossierExemple.de(type)
                .annuaires(IntStream.rangeClosed(1, nombre)
                        .mapToObj(i -> Faits.annuaire("AD" + i, rattachements.split(",")))
                        .toArray(Annuaire[]::new))
                .convergence(
                        Optional.of(Faits.convergence(true, true, true, "2027-01-15", true, true, "TOUS", converges)));

        assertThat(anomalies(exemple))
                .isEqualTo(
                        dementie
                                ? List.of(new Anomalie(
                                        "C1",
                                        Code.CONVERGENCE_DEMENTIE,
                                        "C1",
                                        List.of(nombre),
                                        List.of(Faits.preuve("convergence-ght.csv", 2))))
                                : List.of());
    }

    private static List<Anomalie> anomalies(DossierExemple exemple) {
        return Controle.anomalies(exemple.dossier());
    }
}
