package fr.care.controle.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.audit.AuditExposition;
import fr.care.controle.domaine.audit.Constat;
import fr.care.controle.domaine.audit.Constats;
import fr.care.controle.domaine.audit.Criticite;
import fr.care.controle.domaine.audit.Outil;
import fr.care.controle.source.annuairesad.AnnuairesAd;
import fr.care.controle.source.annuairesad.RattachementAd;
import fr.care.controle.source.auditsads.AuditsAds;
import fr.care.controle.source.auditsexposition.AuditsExposition;
import fr.care.controle.source.perimetresexposition.PerimetresExposition;
import fr.care.controle.source.perimetresexposition.RattachementPerimetre;
import fr.care.controle.source.vulnerabilites.Vulnerabilites;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rows of audits in {@code cas.yml} become, and what a blank means. */
class CorrespondanceAuditsTest extends Correspondance {
    @Test
    void annuairesAndPerimetres() {
        assertThat(AnnuairesAd.lire(valide(Sources.ANNUAIRES_AD), PREUVE))
                .isEqualTo(new RattachementAd("GHT-01", "AD-1", "750712184", PREUVE));
        assertThat(PerimetresExposition.lire(valide(Sources.PERIMETRES_EXPOSITION), PREUVE))
                .isEqualTo(new RattachementPerimetre("GHT-01", "EXPO-1", "750712184", PREUVE));
    }

    @Test
    void auditsAds() {
        LocalDate lancement = LocalDate.of(2026, 2, 19);
        assertThat(AuditsAds.lire(valide(Sources.AUDITS_ADS), PREUVE))
                .isEqualTo(new AuditAds("ADS-1", lancement, jour(2026, 2, 20), 3, PREUVE));
        assertThat(AuditsAds.lire(blanc(Sources.AUDITS_ADS, "date_fin"), PREUVE).fin())
                .isEmpty();
    }

    @Test
    void auditsExposition() {
        assertThat(AuditsExposition.lire(valide(Sources.AUDITS_EXPOSITION), PREUVE, Constats.AUCUN))
                .isEqualTo(new AuditExposition(
                        "EXT-1",
                        Outil.SILENE,
                        true,
                        LocalDate.of(2026, 2, 19),
                        jour(2026, 2, 20),
                        Constats.AUCUN,
                        PREUVE));
        assertThat(AuditsExposition.lire(blanc(Sources.AUDITS_EXPOSITION), PREUVE, Constats.AUCUN)
                        .conforme())
                .isTrue();
    }

    @Test
    void vulnerabilites() {
        assertThat(Vulnerabilites.lire(valide(Sources.VULNERABILITES), PREUVE))
                .isEqualTo(new Constat(
                        "C-1", Optional.of(new BigDecimal("9.1")), Optional.of(Criticite.CRITIQUE), false, PREUVE));
        Constat sansCvss = Vulnerabilites.lire(blanc(Sources.VULNERABILITES, "cvss", "risque_residuel_faible"), PREUVE);
        assertThat(sansCvss.cvss()).isEmpty();
        assertThat(sansCvss.risqueResiduelFaible()).isFalse();
    }

    @Test
    void aFindingWithoutAnyLevelIsRejected() {
        Map<String, String> champs =
                new LinkedHashMap<>(CasSource.de(Sources.VULNERABILITES).valide());
        champs.put("cvss", "");
        champs.put("criticite", "");
        assertThat(LigneEssai.lire(dossier, Sources.VULNERABILITES, champs))
                .extracting("colonne", "valeur", "motif")
                .containsExactly("cvss", "", "cvss ou criticite : l'un des deux au moins est attendu");
    }
}
