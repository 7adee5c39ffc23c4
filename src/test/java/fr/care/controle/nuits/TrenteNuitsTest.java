package fr.care.controle.nuits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.entrepot.FaitRepository;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.nuits.Enfants.Arrivee;
import fr.care.controle.propriete.CampagneFichiers;
import fr.care.controle.propriete.CampagneFichiers.Soir;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nights sent in order end in one state, whatever happened on the way and wherever they are kept. */
class TrenteNuitsTest {
    private static final String CAMPAGNE = "d1bis-2026";
    private static final int TUEES = 20;
    /** One for each source, and the steps that follow. */
    private static final int LIGNES_DE_SUIVI = Sources.TOUTES.size() + 4;

    @TempDir
    Path dossier;

    private List<Soir> soirs;
    private List<String> etat;
    private Map<String, String> publie;

    @Test
    void quatreNuits() throws Exception {
        reference(30, 4);
        deuxFois();
        surPostgresql();
    }

    @Test
    @Tag("long")
    void trenteNuitsDeuxFoisEtSurPostgresql() throws Exception {
        reference(40, 30);
        deuxFois();
        surPostgresql();
    }

    @Test
    @Tag("long")
    void trenteNuitsTueesVingtFois() throws Exception {
        reference(40, 30);
        Banc banc = Banc.h2(dossier.resolve("tuees"));
        Enfants enfants = Enfants.rapides(
                Files.createDirectories(dossier.resolve("enfants")),
                Banc.h2(dossier.resolve("entrainement")).arguments(soirs.get(0)));
        Random hasard = new Random(20261119);
        Map<Integer, Integer> aTuer = new TreeMap<>();
        for (int i = 0; i < TUEES; i++) {
            aTuer.merge(hasard.nextInt(soirs.size()), 1, Integer::sum);
        }
        List<String> derniersMots = new ArrayList<>();
        for (int i = 0; i < soirs.size(); i++) {
            int reste = aTuer.getOrDefault(i, 0);
            while (reste > 0) {
                int lignes = hasard.nextInt(LIGNES_DE_SUIVI);
                int apres = hasard.nextInt(100);
                Arrivee arrivee = enfants.lancer(banc.arguments(soirs.get(i))).tuerApres(lignes, apres);
                if (arrivee.code() == Enfants.TUE) {
                    reste--;
                    derniersMots.add(soirs.get(i).date() + " à "
                            + arrivee.erreurs().lines().reduce("son départ", (avant, ligne) -> ligne));
                }
            }
            Arrivee entiere = enfants.lancer(banc.arguments(soirs.get(i))).attendre();
            assertThat(entiere.code()).as(entiere.erreurs()).isIn(0, 3);
        }
        assertThat(derniersMots).hasSize(TUEES);
        comparer(banc);
        System.out.println("[trente-nuits] tuées : " + derniersMots);
    }

    /** Each night in order, once; what it believed is still told when all have passed. */
    private void reference(long graine, int nuits) {
        soirs = CampagneFichiers.ecrire(graine, nuits, dossier.resolve("depots"));
        Banc banc = Banc.h2(dossier.resolve("reference"));
        Map<LocalDate, Map<String, EtatSource>> crus = new HashMap<>();
        for (Soir soir : soirs) {
            nuit(banc, soir);
            crus.put(soir.date(), faits(banc, soir.date()));
        }
        for (Soir soir : soirs) {
            assertThat(faits(banc, soir.date()).equals(crus.get(soir.date())))
                    .as("faits de la nuit %s, relus à la fin", soir.date())
                    .isTrue();
        }
        etat = banc.etat();
        publie = banc.publie();
        System.out.println("[trente-nuits] graine " + graine + " : " + nuits + " nuits, " + etat.size()
                + " lignes en base, " + publie.size() + " fichiers publiés");
    }

    private void deuxFois() {
        Banc banc = Banc.h2(dossier.resolve("deux-fois"));
        for (Soir soir : soirs) {
            nuit(banc, soir);
            nuit(banc, soir);
        }
        comparer(banc);
        rejouer(banc);
    }

    private void surPostgresql() throws Exception {
        try (Serveur serveur = new Serveur()) {
            Banc banc = serveur.banc(dossier.resolve("postgresql"));
            soirs.forEach(soir -> nuit(banc, soir));
            comparer(banc);
            rejouer(banc);
        }
    }

    private static void nuit(Banc banc, Soir soir) {
        Banc.Fin fin = banc.nuit(soir);
        assertThat(fin.publiee()).as(fin.erreurs()).isTrue();
    }

    /** Every past night gives its published bytes again, and leaves all as it was. */
    private void rejouer(Banc banc) {
        for (Soir soir : soirs) {
            Banc.Fin fin = banc.rejouee(soir);
            assertThat(fin.code()).as(fin.erreurs()).isZero();
        }
        comparer(banc);
    }

    private void comparer(Banc banc) {
        List<String> obtenu = banc.etat();
        assertThat(obtenu.equals(etat)).as(() -> Banc.ecart(etat, obtenu)).isTrue();
        assertThat(banc.publie()).isEqualTo(publie);
    }

    private static Map<String, EtatSource> faits(Banc banc, LocalDate nuit) {
        FaitRepository faits = new FaitRepository(new JdbcTemplate(new DriverManagerDataSource(banc.base())));
        Map<String, EtatSource> etats = new TreeMap<>();
        for (Source source : Sources.TOUTES) {
            etats.put(source.nom(), faits.etat(CAMPAGNE, source.schema(), nuit));
        }
        return etats;
    }
}
