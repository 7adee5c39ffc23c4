package fr.care.controle.rapprochement;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.fait.Collecte;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Lot;
import fr.care.controle.fait.Signalement;
import fr.care.controle.fait.Succession;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nights read from small CSV texts, one after the other, without a database. */
public final class NuitsEnMemoire {
    private final Path dossier;
    private final Map<String, EtatSource> etats = new HashMap<>();
    private final Map<String, List<Signalement>> signalements = new HashMap<>();
    private final Set<String> absentes = new HashSet<>();

    public NuitsEnMemoire(Path dossier) {
        this.dossier = dossier;
    }

    /** Reads one file of a source, named after it. */
    public static Lot lot(Path dossier, Source source, LocalDate nuit, FinessConnus finess, String texte) {
        String nom = source.nom() + ".csv";
        try {
            Path fichier = Files.writeString(dossier.resolve(nom), texte);
            Collecte collecte = source.collecte(nuit, CampagneLivree.parametres(), finess);
            collecte.lire(fichier, nom, avertissement -> {});
            return collecte.lot();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next night: a source without a text is not in the drop, and keeps what was known. */
    public NuitsEnMemoire nuit(LocalDate nuit, Map<String, String> textes) {
        signalements.clear();
        absentes.clear();
        for (Source source : Sources.TOUTES) {
            String texte = textes.get(source.nom());
            if (source.schema().formulaires()) {
                continue;
            }
            if (texte == null) {
                absentes.add(source.nom());
                continue;
            }
            Lot lot = lot(dossier, source, nuit, this::connu, texte);
            EtatSource avant = etats.getOrDefault(source.nom(), EtatSource.VIDE);
            etats.put(source.nom(), Succession.suivant(source.schema(), avant, lot, nuit));
            signalements.put(source.nom(), lot.signalements());
        }
        return this;
    }

    private boolean connu(String numero) {
        EtatSource base = etats.getOrDefault(Sources.BASE_ES.nom(), EtatSource.VIDE);
        return base.faits()
                .tous()
                .anyMatch(f -> f.valeurs().texte("finess_eg").equals(numero)
                        || f.valeurs().texte("finess_ej").equals(numero));
    }

    public Faits faits() {
        return new Faits(
                Map.copyOf(etats),
                Map.copyOf(signalements),
                absentes.stream().sorted().toList());
    }
}
