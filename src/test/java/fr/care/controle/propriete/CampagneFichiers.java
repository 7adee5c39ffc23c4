package fr.care.controle.propriete;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.format.Schema;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A random campaign written as the files of successive nights: most sources are sent again as they were, some with other rows,
 * some not at all. A seed always gives the same bytes.
 */
public final class CampagneFichiers {
    private static final LocalDate PREMIERE = LocalDate.of(2026, 11, 1);
    private static final Path ETAT = Path.of("input-samples", "modeles", "etat-financier.xlsx");
    private static final Schema PAIE = Sources.PAIE.schemaFichiers();

    private final Hasard h;
    private final Bruit bruit;
    private final Depot modele;
    /** Text of each file of the last night that had it, by source and by path. */
    private final Map<Source, Map<String, byte[]>> derniers = new HashMap<>();

    private CampagneFichiers(long graine) {
        h = new Hasard(graine);
        bruit = new Bruit(h.aPart());
        Depot tire = GenerateurCampagne.generer(graine).soir();
        for (long autre = graine + 1_000; incomplet(tire); autre += 1_000) {
            tire = GenerateurCampagne.generer(autre).soir();
        }
        modele = tire.avec(Sources.BASE_ES, baseAdmise(tire));
    }

    /** One night and the folder of its drop. */
    public record Soir(LocalDate date, Path depot) {}

    /** Writes the drops under a folder. */
    public static List<Soir> ecrire(long graine, int nuits, Path dossier) {
        CampagneFichiers campagne = new CampagneFichiers(graine);
        List<Soir> soirs = new ArrayList<>();
        LocalDate date = PREMIERE;
        for (int i = 0; i < nuits; i++) {
            soirs.add(campagne.soir(date, dossier.resolve(date.toString()), i == 0));
            date = date.plusDays(campagne.h.entre(1, 2));
        }
        return soirs;
    }

    private static boolean incomplet(Depot depot) {
        return depot.de(Sources.DECLARATIONS).isEmpty() || baseAdmise(depot).isEmpty();
    }

    /** The base of a night that is not refused holds no number whose key is wrong. */
    private static List<List<String>> baseAdmise(Depot depot) {
        return depot.de(Sources.BASE_ES).stream()
                .filter(ligne -> NumeroFiness.cleValide(Depot.cellule(Sources.BASE_ES, ligne, "finess_eg"))
                        && NumeroFiness.cleValide(Depot.cellule(Sources.BASE_ES, ligne, "finess_ej")))
                .toList();
    }

    private Soir soir(LocalDate date, Path dossier, boolean premiere) {
        Depot autre = bruit.troubler(bruit.veille(modele));
        for (Source source : Sources.TOUTES) {
            int tirage = h.entre(0, 99);
            boolean obligatoire = source.schema().obligatoire() || source == Sources.REFERENTIEL_OSIS;
            if (tirage < 10 && !obligatoire) {
                continue;
            }
            boolean change = premiere || tirage >= (source == Sources.BASE_ES ? 90 : 65);
            if (change || !derniers.containsKey(source)) {
                derniers.put(source, fichiers(source, autre));
            }
            derniers.get(source).forEach((chemin, octets) -> ecrire(dossier.resolve(chemin), octets));
        }
        return new Soir(date, dossier);
    }

    private Map<String, byte[]> fichiers(Source source, Depot autre) {
        Map<String, byte[]> fichiers = new TreeMap<>();
        if (source == Sources.PAIE) {
            fichiers.put("paie.csv", Depot.csv(PAIE, paie()).getBytes(UTF_8));
        } else if (source == Sources.ETATS_FINANCIERS) {
            fichiers.put("etats-financiers/C1.xlsx", etat());
            if (h.chance(50)) {
                fichiers.put("etats-financiers/C2.xlsx", ("illisible " + h.entre(1, 9)).getBytes(UTF_8));
            }
        } else if (modele.lignes().containsKey(source)) {
            List<List<String>> lignes = autre.de(source).isEmpty() ? modele.de(source) : autre.de(source);
            int coupure = h.chance(30) ? lignes.size() / 2 : lignes.size();
            fichiers.put(source.nom() + ".csv", csv(source, lignes.subList(0, coupure)));
            if (coupure < lignes.size()) {
                fichiers.put(source.nom() + "-suite.csv", csv(source, lignes.subList(coupure, lignes.size())));
            }
        }
        return fichiers;
    }

    private static byte[] csv(Source source, List<List<String>> lignes) {
        return Depot.csv(source.schema(), lignes).getBytes(UTF_8);
    }

    /** Flat payroll: totals, rubrics, rows that repeat or contradict one another, rows that cannot be read. */
    private List<List<String>> paie() {
        List<List<String>> lignes = new ArrayList<>();
        for (int m = 1; m <= 4; m++) {
            for (int ligne = 1; ligne <= 3; ligne++) {
                lignes.add(paie("C" + h.entre(1, 3), "M" + m, ligne, h.mot("100 200,50 300 300 illisible")));
                if (h.chance(20)) {
                    lignes.add(lignes.get(lignes.size() - 1));
                }
            }
        }
        return lignes;
    }

    private static List<String> paie(String candidat, String matricule, int rang, String montant) {
        String[] ligne = new String[PAIE.colonnes().size()];
        Arrays.fill(ligne, "");
        ligne[PAIE.index("candidat_id")] = candidat;
        ligne[PAIE.index("matricule")] = matricule;
        ligne[PAIE.index("annee")] = "2026";
        ligne[PAIE.index("ligne")] = String.valueOf(rang);
        ligne[PAIE.index("libelle")] = rang == 3 ? "Total" : "Salaire " + rang;
        ligne[PAIE.index("code")] = rang == 3 ? "TOTAL_BRUT" : "";
        ligne[PAIE.index("remuneration")] = montant;
        return List.of(ligne);
    }

    private static byte[] etat() {
        try {
            return Files.readAllBytes(ETAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ecrire(Path fichier, byte[] octets) {
        try {
            Files.createDirectories(fichier.getParent());
            Files.write(fichier, octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
