package fr.care.controle.rapprochement;

import static fr.care.controle.rapprochement.AnomaliesTest.NUIT_1;
import static fr.care.controle.rapprochement.AnomaliesTest.PARAMETRES;
import static fr.care.controle.rapprochement.AnomaliesTest.anomalies;
import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.Collecte;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.FaitsSource;
import fr.care.controle.fait.Succession;
import fr.care.controle.fait.Version;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of forms that people fill: recaps in folders, fallback workbooks of oSIS. */
class AnomaliesFormulairesTest {
    private static final String QUESTIONNAIRE = PARAMETRES.osis().questionnaireBudget();
    private static final String CHAMP = PARAMETRES.osis().champsBudget().get(0).champ();
    private static final String BUDGET = DepotValide.EJ_1 + ";" + QUESTIONNAIRE + ";" + CHAMP + ";";

    @TempDir
    private Path dossier;

    private Faits avec(DepotValide depot, Source source, EtatSource etat) {
        Faits faits = new NuitsEnMemoire(dossier).nuit(NUIT_1, depot.textes()).faits();
        Map<String, EtatSource> etats = new HashMap<>(faits.etats());
        etats.put(source.nom(), etat);
        return new Faits(etats, faits.signalements(), faits.absentes());
    }

    /** Precision 42: the folder names a candidate, even when nothing of the recap can be read. */
    @ParameterizedTest
    @CsvSource({"C9, C9 CANDIDAT_INCONNU C9", "C1,"})
    void theFolderOfARejectedRecapNamesACandidate(String candidat, String inconnu) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("recap.csv"), "rien\n");
        Collecte collecte = Sources.PAIE.collecte(NUIT_1, PARAMETRES, FinessConnus.CLE_SEULE);
        collecte.lire(fichier, "paie/" + candidat + "/recap.csv", avertissement -> {});
        EtatSource paie = Succession.suivant(Sources.PAIE.schema(), EtatSource.VIDE, collecte.lot(), NUIT_1);
        assertThat(paie.rejets()).hasSize(1);
        assertThat(anomalies(avec(DepotValide.complet(), Sources.PAIE, paie), NUIT_1))
                .filteredOn(anomalie -> !anomalie.contains("LIGNE_REJETEE"))
                .isEqualTo(inconnu == null ? List.of() : List.of(inconnu));
    }

    /** Told, not twice: what the platform says itself is told of it alone. */
    @ParameterizedTest
    @CsvSource({"absent, true", "vide, true", "12, false", "contradictoire, false"})
    void aFallbackValueIsToldOnlyWhenItIsUsed(String plateforme, boolean utilise) {
        DepotValide depot = switch (plateforme) {
            case "absent" -> DepotValide.complet();
            case "vide" -> DepotValide.complet().avec("osis", BUDGET + ";");
            case "contradictoire" -> DepotValide.complet().avec("osis", BUDGET + "12;\n" + BUDGET + ";");
            default -> DepotValide.complet().avec("osis", BUDGET + plateforme + ";");
        };
        String cle = DepotValide.EJ_1 + "|" + QUESTIONNAIRE + "|" + CHAMP;
        assertThat(anomalies(avec(depot, Sources.OSIS_SECOURS, secours("150")), NUIT_1)
                        .contains("C1 OSIS_VALEUR_HORS_PLAGE " + DepotValide.EJ_1 + "|" + CHAMP))
                .isEqualTo(utilise);
        assertThat(anomalies(avec(depot, Sources.OSIS_SECOURS, secours("15", null)), NUIT_1)
                        .contains("C1 CONFLIT " + cle))
                .isEqualTo(utilise || plateforme.equals("contradictoire"));
    }

    private static EtatSource secours(String... valeurs) {
        List<String> cle = List.of(DepotValide.EJ_1, QUESTIONNAIRE, CHAMP);
        Preuve preuve = new Preuve(NUIT_1, "osis-secours/a.xlsx", 4);
        List<Version> versions = Arrays.stream(valeurs)
                .map(valeur -> new Version(
                        new Valeurs(
                                Sources.OSIS_SECOURS.schema(),
                                new Object[] {DepotValide.EJ_1, QUESTIONNAIRE, CHAMP, valeur, null}),
                        preuve))
                .toList();
        return new EtatSource(
                true,
                FaitsSource.de(Sources.OSIS_SECOURS.schema(), List.of(new Fait(cle, versions, Optional.empty()))),
                List.of());
    }
}
