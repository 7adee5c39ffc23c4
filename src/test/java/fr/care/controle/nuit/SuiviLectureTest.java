package fr.care.controle.nuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reading is told once for each megabyte, whatever it is read by. */
class SuiviLectureTest {
    private final List<Avancement> annonces = new ArrayList<>();

    private final Progression progression = new Progression() {
        @Override
        public void avertir(String message) {}

        @Override
        public void commencer(String etape) {}

        @Override
        public void avancer(Avancement avancement) {
            annonces.add(avancement);
        }

        @Override
        public void terminer(String etape, String bilan) {}

        @Override
        public void finir(String etape) {}
    };

    private static FichierDepot fichier(long octets) {
        return new FichierDepot("osis", "osis.csv", Path.of("osis.csv"), octets, "");
    }

    @Test
    void bytesAreToldOncePerMegabyteWithTheRowsSoFar() {
        FichierDepot fichier = fichier(4 * SuiviLecture.PAS);
        SuiviLecture suivi = new SuiviLecture(progression, "osis", List.of(fichier));
        for (int i = 0; i < 320; i++) {
            suivi.ligne(i % 100 == 0);
            suivi.octets(SuiviLecture.PAS / 80);
        }
        assertThat(annonces).hasSize(3);
        assertThat(annonces.get(1).pourcent()).isEqualTo(50);
        assertThat(annonces.get(1).traites()).isEqualTo(162);
        assertThat(annonces.get(1).rejetes()).isEqualTo(2);
    }

    @Test
    void workbooksAreToldWhenTheyEnd() {
        FichierDepot classeur = fichier(SuiviLecture.PAS / 2);
        SuiviLecture suivi = new SuiviLecture(progression, "osis", List.of(classeur, classeur, classeur, classeur));
        suivi.lu(classeur);
        suivi.lu(classeur);
        suivi.lu(classeur);
        assertThat(annonces).singleElement().extracting(Avancement::pourcent).isEqualTo(50);
        suivi.lu(classeur);
        suivi.annoncer();
        assertThat(annonces.get(annonces.size() - 1).pourcent()).isEqualTo(100);
    }

    @Test
    void aSourceWithoutAByteIsRead() {
        assertThat(new Avancement("osis", 0, 0, Avancement.Unite.LIGNES, 0, 0).pourcent())
                .isEqualTo(100);
    }
}
