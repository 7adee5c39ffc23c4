package fr.care.controle.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.FaitsSource;
import fr.care.controle.fait.Rejet;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Valeurs;
import fr.care.controle.logique.Tri;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform's extract wins; a fallback workbook is used for a field whose platform value is absent or blank. */
class IndexOsisTest {
    private static final ChampOsis CHAMP = new ChampOsis("Q", "C");
    private static final Preuve PREUVE = new Preuve(LocalDate.of(2026, 11, 20), "f", 2);

    @ParameterizedTest
    @CsvSource({
        "absent, absent, FAUX",
        "absent, vide, FAUX",
        "absent, rempli, VRAI",
        "absent, contradictoire, INDETERMINE",
        "absent, rejete, INDETERMINE",
        "vide, absent, FAUX",
        "vide, rempli, VRAI",
        "vide, rejete, INDETERMINE",
        "rempli, vide, VRAI",
        "rempli, contradictoire, VRAI",
        "rempli, rejete, VRAI",
        "contradictoire, rempli, INDETERMINE",
        "rejete, rempli, INDETERMINE"
    })
    void laPlateformeLEmporteSaufVide(String plateforme, String classeur, Tri attendu) {
        Faits faits = new Faits(
                Map.of(
                        Sources.OSIS.nom(), etat(Sources.OSIS, plateforme),
                        Sources.OSIS_SECOURS.nom(), etat(Sources.OSIS_SECOURS, classeur)),
                Map.of(),
                List.of());
        assertThat(new IndexOsis(faits, Sources.OSIS, Sources.OSIS_SECOURS)
                        .de("750712184")
                        .getOrDefault(CHAMP, ReponseOsis.ABSENTE)
                        .remplie())
                .isEqualTo(attendu);
    }

    private static EtatSource etat(Source source, String contenu) {
        return switch (contenu) {
            case "absent" -> EtatSource.VIDE;
            case "vide" -> faits(source, (String) null);
            case "rempli" -> faits(source, "Oui");
            case "contradictoire" -> faits(source, "Oui", null);
            case "rejete" ->
                new EtatSource(
                        true,
                        FaitsSource.AUCUN,
                        List.of(new Rejet(PREUVE, valeurs(source, null), "valeur", "x", "m", List.of())));
            default -> throw new IllegalArgumentException(contenu);
        };
    }

    private static EtatSource faits(Source source, String... valeurs) {
        List<String> cle = List.of("750712184", "Q", "C");
        List<Version> versions = Arrays.stream(valeurs)
                .map(valeur -> new Version(valeurs(source, valeur), PREUVE))
                .toList();
        return new EtatSource(
                true, FaitsSource.de(source.schema(), List.of(new Fait(cle, versions, Optional.empty()))), List.of());
    }

    private static Valeurs valeurs(Source source, String valeur) {
        return new Valeurs(source.schema(), new Object[] {"750712184", "Q", "C", valeur, null});
    }
}
