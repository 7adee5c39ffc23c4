package fr.care.controle.banc;

import fr.care.controle.banc.Concurrent.Sorte;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The program itself: a first night, then the next with the same files, on a database of their own. */
final class NosNuits {
    static final String PREMIERE = "première nuit";
    static final String SUIVANTE = "nuit suivante";

    static final String CAMPAGNE = "d1bis-2026";
    static final LocalDate DATE = LocalDate.of(2026, 11, 19);
    /** Published, without and with rejected rows. */
    private static final Set<Integer> SUCCES = Set.of(0, 3);

    private NosNuits() {}

    /** Gives the JDBC URL of an empty database. */
    @FunctionalInterface
    interface Base {
        String creer(Path dossier) throws Exception;
    }

    static String h2(Path dossier) {
        return "jdbc:h2:file:" + dossier.resolve("base");
    }

    static String nom(String nuit, String base, Variante variante) {
        return nom(nuit, base, variante.nom());
    }

    static String nom(String nuit, String base, String variante) {
        return "Contrôle CaRE, " + nuit + ", " + base + ", " + variante;
    }

    /** Told where the time of a night went. */
    @FunctionalInterface
    interface Profils {
        void noter(String nom, List<Profil.Etape> etapes);
    }

    static Concurrent deux(String nomBase, Variante variante, Path depot, Base base, Profils profils) {
        return suite(
                List.of(nom(PREMIERE, nomBase, variante), nom(SUIVANTE, nomBase, variante)),
                variante,
                depot,
                base,
                profils);
    }

    static Concurrent premiere(String nomBase, Variante variante, Path depot, Profils profils) {
        return suite(List.of(nom(PREMIERE, nomBase, variante)), variante, depot, NosNuits::h2, profils);
    }

    /** One night after the other, each under its name; the answers are those of the last. */
    private static Concurrent suite(List<String> noms, Variante variante, Path depot, Base base, Profils profils) {
        Map<Path, String> urls = new HashMap<>();
        return new Concurrent(
                noms.get(0),
                Sorte.COMPLETES,
                dossier -> {
                    String url = base.creer(dossier);
                    urls.put(dossier, url);
                    Map<String, Mesure> mesures = new LinkedHashMap<>();
                    for (int rang = 0; rang < noms.size(); rang++) {
                        mesures.put(
                                noms.get(rang), nuit(variante.programme(), depot, url, DATE.plusDays(rang), dossier));
                    }
                    return mesures;
                },
                (dossier, reponses) -> {
                    String url = urls.get(dossier);
                    for (int rang = 0; rang < noms.size(); rang++) {
                        profils.noter(noms.get(rang), Profil.lire(url, rang));
                    }
                    LocalDate derniere = DATE.plusDays(noms.size() - 1L);
                    NosReponses.ecrire(new DriverManagerDataSource(url), CAMPAGNE, derniere, reponses);
                });
    }

    /** One night that nobody is held against: its results are those of other tests. */
    static Concurrent seule(String nom, Variante variante, Path depot, Profils profils) {
        return new Concurrent(
                nom,
                Sorte.AUCUNE,
                dossier -> Map.of(nom, nuit(variante.programme(), depot, h2(dossier), DATE, dossier)),
                (dossier, reponses) -> profils.noter(nom, Profil.lire(h2(dossier), 0)));
    }

    static Mesure nuit(List<String> programme, Path depot, String url, LocalDate date, Path dossier) throws Exception {
        return Mesure.lancer(
                commande(programme, depot, url, date, dossier), dossier.resolve("journal-" + date + ".txt"), SUCCES);
    }

    static List<String> commande(List<String> programme, Path depot, String url, LocalDate date, Path dossier) {
        List<String> commande = new ArrayList<>(programme);
        commande.addAll(List.of(
                "controler",
                "--depot",
                depot.toString(),
                "--date-controle",
                date.toString(),
                "--base",
                url,
                "--sorties",
                dossier.resolve("sorties").toString(),
                "--cle-pseudonymes",
                dossier.resolve("pseudonymes.cle").toString(),
                "--progression",
                "aucune",
                "--confirmer"));
        return commande;
    }
}
