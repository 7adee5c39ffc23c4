package fr.care.controle.source.paie;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.domaine.depense.RecapPaie;
import fr.care.controle.fait.BilanFichier;
import fr.care.controle.fait.Collecte;
import fr.care.controle.fait.Lot;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads payroll files the way a night does, in the order of their paths. */
final class LecturePaie {
    static final LocalDate NUIT = LocalDate.of(2026, 11, 20);

    private final Path depot;
    private final Collecte collecte;
    private final List<String> chemins = new ArrayList<>();
    private Lot lot;

    LecturePaie(Path depot) {
        this.depot = depot;
        collecte = Sources.PAIE.collecte(NUIT, CampagneLivree.parametres(), FinessConnus.CLE_SEULE);
    }

    LecturePaie fichier(String chemin, String contenu) {
        Path fichier = depot.resolve(chemin);
        try {
            Files.createDirectories(fichier.getParent());
            Files.writeString(fichier, contenu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fichier(chemin, fichier);
    }

    LecturePaie fichier(String chemin, Path fichier) {
        collecte.lire(fichier, chemin, avertissement -> {});
        chemins.add(chemin);
        return this;
    }

    List<BilanFichier> bilans() {
        return chemins.stream().map(lot().bilans()::get).toList();
    }

    Lot lot() {
        lot = lot == null ? collecte.lot() : lot;
        return lot;
    }

    /** The recap kept under a key: candidate, employee, year, form. */
    static Optional<RecapPaie> recap(Lot lot, String... cle) {
        return Optional.ofNullable(lot.faits().get(List.of(cle)))
                .flatMap(fait -> Paie.lire(fait.valeurs(), fait.version().preuve()));
    }

    /** Each reject: line, column, value, what is expected. */
    static List<String> rejets(Lot lot) {
        return lot.rejets().stream()
                .map(r -> r.preuve().fichier() + ":" + r.preuve().ligne() + " " + r.colonne() + " « " + r.valeur()
                        + " » " + r.motif())
                .toList();
    }
}
