package fr.care.controle.restitution.publication;

import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.Elements;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.restitution.region.Decoupe;
import fr.care.controle.restitution.region.EnTeteRegion;
import fr.care.controle.restitution.resume.Comptes;
import fr.care.controle.restitution.resume.Resume;
import fr.care.controle.restitution.tableau.SchemaTableau;
import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.Tableaux;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * The one pass over the results of a night that writes everything, the national folder and one for each region under {@value #REGIONS},
 * and checks that nothing is lost on the way. Results come in lots, of which one is read while another is written: memory does not grow
 * with their number.
 */
final class Passage implements Closeable {
    static final String REGIONS = "regions";

    /** Candidates, or rejected rows, that are in memory at once, and as many that are read ahead. */
    private static final int LOT = 64;

    private final ResultatsNuit resultats;
    private final Equipe equipe;
    private final Decoupe decoupe;
    private final Coherence coherence;
    private final SommeRegions sommeNationale;
    private final SommeRegions sommeRegions;
    private final Comptes comptes;
    private final DossierEnCours national;
    private final SortedMap<String, DossierEnCours> regions = new TreeMap<>();

    /** A lot of results, and what each region is told of it. */
    private record Lot(List<Element> entier, Map<String, List<Element>> regions) {}

    /** A task that gives nothing back. */
    private interface Travail {
        void faire() throws IOException;
    }

    private Passage(Path racine, ResultatsNuit resultats, Edition edition, Equipe equipe) throws IOException {
        this.resultats = resultats;
        this.equipe = equipe;
        coherence = new Coherence(resultats);
        comptes = new Comptes(resultats);
        sommeNationale = new SommeRegions(resultats.dateControle());
        sommeRegions = new SommeRegions(resultats.dateControle());
        decoupe = new Decoupe(resultats, edition.pseudonymes().get());
        national = DossierEnCours.ouvrir(racine, "", resultats, edition);
    }

    /** Begins the files under a root that stands empty. */
    static Passage ouvrir(Path racine, ResultatsNuit resultats, Edition edition, Equipe equipe) throws IOException {
        Passage passage = new Passage(racine, resultats, edition, equipe);
        try {
            if (!passage.decoupe.regions().isEmpty()) {
                Files.createDirectory(racine.resolve(REGIONS));
            }
            for (String code : passage.decoupe.regions()) {
                String nom = REGIONS + "/" + code;
                Files.createDirectory(racine.resolve(nom));
                passage.regions.put(
                        code, DossierEnCours.ouvrir(racine, nom + "/", new EnTeteRegion(resultats, code), edition));
            }
            return passage;
        } catch (IOException | RuntimeException e) {
            passage.close();
            throw e;
        }
    }

    /**
     * Writes and checks everything.
     *
     * @return the files written, in no order
     * @throws ResultatsIncoherents when totals do not add up
     */
    List<FichierSorti> parcourir() throws IOException {
        try (Elements elements = new Elements(resultats)) {
            Lot lot = lire(elements);
            while (!lot.entier().isEmpty()) {
                lot = suivant(elements, lot);
            }
        }
        List<FichierSorti> sortis = finir();
        coherence.finir();
        SommeRegions.comparer(sommeNationale, sommeRegions);
        return sortis;
    }

    /** The counts of the night, once it was gone through. */
    Resume resume() {
        return comptes.resume();
    }

    private Lot lire(Elements elements) {
        List<Element> entier = elements.lot(LOT);
        return new Lot(entier, decoupe.couper(entier));
    }

    /** Writes a lot and reads the next one. */
    private Lot suivant(Elements elements, Lot lot) throws IOException {
        List<Callable<Lot>> taches = new ArrayList<>();
        taches.add(() -> lire(elements));
        national.fichiers().forEach(fichier -> taches.add(tache(() -> fichier.ajouter(lot.entier()), lot)));
        taches.add(tache(() -> lot.entier().forEach(this::controler), lot));
        taches.add(tache(() -> lot.regions().values().forEach(siens -> siens.forEach(sommeRegions::ajouter)), lot));
        regions.forEach((code, dossier) ->
                taches.add(tache(() -> dossier.ajouter(lot.regions().getOrDefault(code, List.of())), lot)));
        return equipe.faire(taches).get(0);
    }

    private static Callable<Lot> tache(Travail travail, Lot lot) {
        return () -> {
            travail.faire();
            return lot;
        };
    }

    private void controler(Element element) {
        coherence.element(element);
        comptes.element(element);
        sommeNationale.ajouter(element);
    }

    private List<FichierSorti> finir() throws IOException {
        List<Callable<List<FichierSorti>>> taches = new ArrayList<>();
        Map<String, String> schemas =
                Tableaux.tous().stream().collect(Collectors.toMap(Tableau::nom, SchemaTableau::json));
        national.fichiers().forEach(fichier -> taches.add(() -> List.of(fichier.finir())));
        taches.add(() -> national.schemas(schemas));
        regions.forEach((code, dossier) -> {
            List<Element> rejets = List.copyOf(decoupe.rejets(code));
            rejets.forEach(sommeRegions::ajouter);
            taches.add(() -> {
                dossier.ajouter(rejets);
                return dossier.finir();
            });
            taches.add(() -> dossier.schemas(schemas));
        });
        return equipe.faire(taches).stream().flatMap(List::stream).toList();
    }

    @Override
    public void close() throws IOException {
        try (national) {
            for (DossierEnCours region : regions.values()) {
                region.close();
            }
        }
    }
}
