package fr.care.controle.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which source a file of a drop belongs to. */
class SourcesTest {
    @ParameterizedTest
    @CsvSource({
        "audits-ads.csv, audits-ads",
        "audits-ads.xlsx, audits-ads",
        "audits-ads-bretagne.xlsx, audits-ads",
        "audits-ads 2.csv, audits-ads",
        "AUDITS-ADS.CSV, audits-ads",
        "Audits-Exposition-Île-de-France.Xlsx, audits-exposition",
        "osis.csv, osis",
        "osis-est.csv, osis",
        "referentiel-osis.csv, referentiel-osis",
        "base-es.xlsx, base-es",
        "decisions-ars.v2.csv, decisions-ars",
    })
    void aFileBelongsToTheSourceThatItsNameBeginsWith(String fichier, String source) {
        assertThat(Sources.dUnFichier(fichier).map(Source::nom)).contains(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audits-ads", "audits-ads.csv.bak", "audits-ads.xls", "audits-ads.txt", "~$audits-ads.xlsx",
                ".audits-ads.csv", "audits.csv", "mes-audits-ads.csv", "lisez-moi.csv", "csv"
            })
    void otherFilesBelongToNone(String fichier) {
        assertThat(Sources.dUnFichier(fichier)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".xlsx", "-bretagne.csv"})
    void everySourceOwnsTheFilesOfItsName(String suite) {
        for (Source source : CasSource.tabulaires()) {
            assertThat(Sources.dUnFichier(source.nom() + suite)).containsSame(source);
        }
    }
}
