package fr.care.controle.banc;

import fr.care.controle.banc.Concurrent.Sorte;
import fr.care.controle.banc.Options.Etendue;
import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.generation.Generation;
import fr.care.controle.generation.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A run of the benchmark: rounds in which each contender does its work once, its answers checked before its time counts. */
final class Banc {
    private static final int GRAINE = 1;
    private static final int DIX = 10;
    /** Damaged rows per thousand. */
    private static final int DEGATS = 1;

    private final Options options;
    private final Path travail;
    private final List<Variante> variantes;
    private final Plateau plateau;
    private final Resultats resultats = new Resultats();
    private String titre = "";

    Banc(Options options, List<Variante> variantes) throws IOException {
        this.options = options;
        this.travail = options.travail();
        this.variantes = variantes;
        Files.createDirectories(travail);
        Path contrat = travail.resolve("contrat.txt");
        Contrat.duProgramme().ecrire(contrat);
        this.plateau = new Plateau(variantes, options.jvm(), contrat, resultats::profil);
    }

    Rapport executer() throws Exception {
        Path depot = options.depot().isPresent()
                ? options.depot().get()
                : generer(options.candidats(), travail.resolve("depot"));
        Path csv = Fichiers.csvSeuls(depot, travail.resolve("csv"));
        titre = titre(csv);
        if (options.etendue() == Etendue.DECUPLE) {
            courir(plateau.simple(csv), options.toursDecuple());
        } else {
            try (ServeurPostgres postgres = new ServeurPostgres()) {
                courir(plateau.concurrents(depot, csv, postgres), options.tours());
            }
            tenter(Plateau.REGLES, () -> regles(depot));
            Profilage profilage = new Profilage(plateau, travail.resolve("tour"), resultats);
            tenter("Profil des nuits", () -> profilage.nuits(csv));
            tenter("Profil des classeurs", () -> profilage.classeurs(depot));
        }
        if (options.etendue() != Etendue.NATIONALE) {
            Path dix = generer(DIX * options.candidats(), travail.resolve("depot-x10"));
            courir(plateau.decuple(Fichiers.csvSeuls(dix, travail.resolve("csv-x10"))), options.toursDecuple());
        }
        return rapport();
    }

    /** Written as soon as there is something to tell: what fails later loses nothing. */
    private Rapport rapport() throws IOException {
        Rapport rapport = new Rapport(titre, resultats, Objectifs.de(resultats, plateau.reference()));
        rapport.ecrire(travail);
        return rapport;
    }

    private static Path generer(int candidats, Path dossier) throws IOException {
        Fichiers.vider(dossier);
        Generation.generer(new Plan(CampagneLivree.parametres(), candidats, GRAINE, dossier, 1, DEGATS));
        return dossier.resolve(Plan.PREMIERE_NUIT.toString());
    }

    /** Every second round goes backwards: none always comes after the same. */
    private void courir(List<Concurrent> concurrents, int tours) throws Exception {
        Map<Sorte, Path> attendues = new EnumMap<>(Sorte.class);
        for (int tour = 0; tour < tours; tour++) {
            List<Concurrent> ordre = new ArrayList<>(concurrents);
            if (tour % 2 == 1) {
                Collections.reverse(ordre);
            }
            for (Concurrent concurrent : ordre) {
                tenter(concurrent.nom(), () -> courir(concurrent, attendues));
            }
        }
    }

    private interface Essai {
        void faire() throws Exception;
    }

    /** One that fails is told in the report and leaves the others their turn. */
    private void tenter(String nom, Essai essai) throws IOException {
        try {
            essai.faire();
        } catch (EchecProcessus e) {
            System.err.println(nom + " : " + e.getMessage());
            resultats.echec(nom, e.resume());
        } catch (ReponsesDifferentes e) {
            System.err.println(nom + " : " + e.getMessage());
            resultats.echec(nom, "réponses différentes, aucun temps n'est donné");
        } catch (Exception e) {
            System.err.println(nom + " : " + e);
            resultats.echec(nom, String.valueOf(e.getMessage()));
        }
        rapport();
    }

    private void courir(Concurrent concurrent, Map<Sorte, Path> attendues) throws Exception {
        Path dossier = travail.resolve("tour");
        Fichiers.vider(dossier);
        Map<String, Mesure> mesures = concurrent.course().courir(dossier);
        Path reponses = travail.resolve("reponses.txt");
        Files.deleteIfExists(reponses);
        concurrent.repondant().repondre(dossier, reponses);
        if (concurrent.sorte() != Sorte.AUCUNE) {
            verifier(concurrent, reponses, attendues);
        }
        mesures.forEach(resultats::ajouter);
        mesures.forEach((nom, mesure) -> System.err.println(nom + " : " + mesure.murales() + " ms"));
    }

    private void verifier(Concurrent concurrent, Path reponses, Map<Sorte, Path> attendues)
            throws IOException, ReponsesDifferentes {
        Sorte sorte = concurrent.sorte();
        if (!attendues.containsKey(sorte)) {
            retenir(sorte, Files.readAllLines(reponses), attendues);
            return;
        }
        List<String> differences = Reponses.differences(attendues.get(sorte), reponses);
        if (!differences.isEmpty()) {
            throw new ReponsesDifferentes(String.join("\n", differences));
        }
    }

    /** The first to answer is the program itself. */
    private void retenir(Sorte sorte, List<String> lignes, Map<Sorte, Path> attendues) throws IOException {
        attendues.put(sorte, Files.write(travail.resolve("reponses-" + sorte + ".txt"), lignes));
        if (sorte == Sorte.COMPLETES) {
            retenir(
                    Sorte.AGREGATS,
                    lignes.stream()
                            .filter(ligne -> !ligne.startsWith("fichier\t") && !ligne.startsWith("rejet\t"))
                            .toList(),
                    attendues);
        }
    }

    /** The dossiers of a whole night, workbooks included, evaluated over and over. */
    private void regles(Path depot) throws Exception {
        Path dossier = travail.resolve("tour");
        Fichiers.vider(dossier);
        Concurrent nuit = NosNuits.seule(
                "Contrôle CaRE, dépôt entier, " + plateau.reference().nom(),
                plateau.reference(),
                depot,
                resultats::profil);
        nuit.course().courir(dossier).forEach(resultats::ajouter);
        Path sortie = dossier.resolve("regles.txt");
        Mesure.lancer(
                Variantes.classe(
                        options.jvm(),
                        MesureRegles.class.getName(),
                        NosNuits.h2(dossier),
                        sortie.toString(),
                        options.court() ? "COURT" : "LONG"),
                dossier.resolve("journal-regles.txt"),
                Set.of(0));
        resultats.microsecondes(Plateau.REGLES, Double.parseDouble(Files.readString(sortie)));
    }

    private String titre(Path csv) throws IOException {
        long octets = 0;
        for (Path fichier : Fichiers.lister(csv, nom -> true)) {
            octets += Files.size(fichier);
        }
        return "%s, %d Mo de CSV, tours : %d (données ×10 : %d), cœurs : %d, lancements : %s. Médianes ; rapports tour par tour."
                .formatted(
                        options.depot().map(depot -> "Dépôt " + depot).orElse(options.candidats() + " candidats"),
                        octets / 1_000_000,
                        options.tours(),
                        options.toursDecuple(),
                        Runtime.getRuntime().availableProcessors(),
                        String.join(", ", variantes.stream().map(Variante::nom).toList()));
    }
}
