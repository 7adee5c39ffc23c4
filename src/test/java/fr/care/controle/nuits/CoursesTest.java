package fr.care.controle.nuits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.nuits.Enfants.Arrivee;
import fr.care.controle.nuits.Enfants.Enfant;
import fr.care.controle.propriete.CampagneFichiers;
import fr.care.controle.propriete.CampagneFichiers.Soir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes start, or take up again, one night: one computes it, the other says who does and leaves. */
class CoursesTest {
    private static final int LONGUES_PAR_CAS = Integer.getInteger("courses", 50);
    /** The step at which the night that is taken up again was killed. */
    private static final String REPERE = "audits-exposition :";

    @TempDir
    Path dossier;

    private Soir soir;
    private List<String> attendu;
    private Map<String, String> publie;
    private final List<Long> perdants = new ArrayList<>();
    private final List<Long> totaux = new ArrayList<>();
    private int sansCourse;
    private int numero;

    @BeforeEach
    void reference() {
        soir = CampagneFichiers.ecrire(10, 1, dossier.resolve("depots")).get(0);
        Banc reference = Banc.h2(dossier.resolve("reference"));
        assertThat(reference.nuit(soir).publiee()).isTrue();
        attendu = reference.etat();
        publie = reference.publie();
    }

    @Test
    void unSeulDesDeuxProcessusFaitLaNuit() throws Exception {
        Enfants enfants = Enfants.simples(dossier.resolve("enfants"));
        for (int i = 0; i < 3; i++) {
            courir(enfants, Banc.h2(dossier.resolve("course-" + i)));
        }
        bilan("H2, départ", 3);
    }

    @Test
    @Tag("long")
    void deuxCentsCourses() throws Exception {
        Enfants enfants = Enfants.rapides(
                Files.createDirectories(dossier.resolve("enfants")),
                Banc.h2(dossier.resolve("entrainement")).arguments(soir));
        Banc tueeH2 = Banc.h2(dossier.resolve("tuee"));
        tuer(enfants, tueeH2);
        for (int i = 0; i < LONGUES_PAR_CAS; i++) {
            courir(enfants, Banc.h2(dossier.resolve("course-" + numero++)));
        }
        bilan("H2, départ", LONGUES_PAR_CAS);
        for (int i = 0; i < LONGUES_PAR_CAS; i++) {
            courir(enfants, copie(tueeH2));
        }
        bilan("H2, reprise", LONGUES_PAR_CAS);
        try (Serveur serveur = new Serveur()) {
            for (int i = 0; i < LONGUES_PAR_CAS; i++) {
                Banc banc = serveur.banc(dossier.resolve("course-" + numero++));
                courir(enfants, banc);
                serveur.supprimer(banc);
            }
            bilan("PostgreSQL, départ", LONGUES_PAR_CAS);
            Banc tuee = serveur.banc(dossier.resolve("tuee-pg"));
            tuer(enfants, tuee);
            for (int i = 0; i < LONGUES_PAR_CAS; i++) {
                Banc banc = serveur.banc(dossier.resolve("course-" + numero++), tuee);
                courir(enfants, banc);
                serveur.supprimer(banc);
            }
            bilan("PostgreSQL, reprise", LONGUES_PAR_CAS);
        }
    }

    private void tuer(Enfants enfants, Banc banc) throws Exception {
        assertThat(enfants.lancer(banc.arguments(soir)).tuerA(REPERE).code()).isEqualTo(Enfants.TUE);
        assertThat(banc.etat()).isNotEmpty().isNotEqualTo(attendu);
    }

    private Banc copie(Banc modele) throws IOException {
        Path vers = Files.createDirectories(dossier.resolve("course-" + numero++));
        Path de = Path.of(modele.base().substring("jdbc:h2:file:".length())).getParent();
        try (Stream<Path> fichiers = Files.list(de)) {
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                Files.copy(fichier, vers.resolve(fichier.getFileName()));
            }
        }
        return Banc.h2(vers);
    }

    private void courir(Enfants enfants, Banc banc) throws Exception {
        Enfant premier = enfants.lancer(banc.arguments(soir));
        Enfant second = enfants.lancer(banc.arguments(soir));
        List<Arrivee> arrivees = List.of(premier.attendre(), second.attendre());
        List<Arrivee> gagnants =
                arrivees.stream().filter(a -> a.code() == 0 || a.code() == 3).toList();
        String textes = arrivees.toString();
        if (gagnants.size() == 2) {
            // The machine was so slow that the first had ended before the second asked for the lock.
            sansCourse++;
            assertThat(textes).contains("publiée");
        } else {
            assertThat(gagnants).as(textes).hasSize(1);
            Arrivee gagnant = gagnants.get(0);
            Arrivee perdant = arrivees.get(gagnant.equals(arrivees.get(0)) ? 1 : 0);
            assertThat(perdant.code()).as(textes).isEqualTo(75);
            assertThat(perdant.erreurs())
                    .contains("processus " + gagnant.pid() + " sur la machine ")
                    .contains(", nuit du " + soir.date() + ", depuis le 20");
            perdants.add(perdant.main());
            totaux.add(perdant.total());
        }
        List<String> obtenu = banc.etat();
        assertThat(obtenu.equals(attendu)).as(() -> Banc.ecart(attendu, obtenu)).isTrue();
        assertThat(banc.publie()).isEqualTo(publie);
    }

    private void bilan(String cas, int courses) {
        perdants.sort(null);
        totaux.sort(null);
        System.out.printf(
                "[courses] %s : %d courses, %d perdants (75), %d sans course ; main du perdant : médiane %d ms, max %d ms ;"
                        + " depuis le lancement du processus : médiane %d ms, max %d ms%n",
                cas,
                courses,
                perdants.size(),
                sansCourse,
                perdants.isEmpty() ? -1 : perdants.get(perdants.size() / 2),
                perdants.isEmpty() ? -1 : perdants.get(perdants.size() - 1),
                totaux.isEmpty() ? -1 : totaux.get(totaux.size() / 2),
                totaux.isEmpty() ? -1 : totaux.get(totaux.size() - 1));
        perdants.clear();
        totaux.clear();
        sansCourse = 0;
    }
}
