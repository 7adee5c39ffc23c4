package fr.care.controle.nuits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.propriete.CampagneFichiers;
import fr.care.controle.propriete.CampagneFichiers.Soir;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source sent again with the same bytes is not read again, and nothing but the time it takes tells. */
class InchangeesTest {
    private static final Pattern INCHANGEE = Pattern.compile("inchangée depuis la nuit du (\\d{4}-\\d{2}-\\d{2})");

    @TempDir
    Path dossier;

    @Test
    void lesNuitsSontLesMemesAvecEtSansRelecture() {
        comparer(10, 4);
    }

    @Test
    @Tag("long")
    void beaucoupDeNuitsAussi() {
        for (long graine = 20; graine < 200; graine += 20) {
            comparer(graine, 5);
        }
    }

    private void comparer(long graine, int nuits) {
        Path racine = dossier.resolve("graine-" + graine);
        List<Soir> soirs = CampagneFichiers.ecrire(graine, nuits, racine.resolve("depots"));
        Banc avec = Banc.h2(racine.resolve("avec"));
        Banc sans = Banc.h2(racine.resolve("sans"));
        long inchangees = 0;
        for (Soir soir : soirs) {
            Banc.Fin fin = avec.nuit(soir);
            assertThat(fin.publiee()).as(fin.erreurs()).isTrue();
            inchangees += INCHANGEE.matcher(fin.erreurs()).results().count();
            assertThat(sans.nuit(soir).erreurs()).doesNotContain("inchangée");
            // What was read is forgotten: the next night must read every file.
            sans.sql("DELETE FROM lecture_source");
            List<String> attendu = sans.etat("lecture_source");
            List<String> obtenu = avec.etat("lecture_source");
            assertThat(obtenu.equals(attendu))
                    .as(() -> "graine %d, nuit %s : %s".formatted(graine, soir.date(), Banc.ecart(attendu, obtenu)))
                    .isTrue();
        }
        assertThat(avec.publie()).isEqualTo(sans.publie());
        assertThat(inchangees).isGreaterThan(nuits);
        System.out.println(
                "[inchangees] graine " + graine + " : " + nuits + " nuits, " + inchangees + " lectures évitées");
    }
}
