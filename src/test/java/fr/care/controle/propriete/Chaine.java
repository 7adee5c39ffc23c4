package fr.care.controle.propriete;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.care.controle.campagne.CampagneYaml;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.fait.Collecte;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Lot;
import fr.care.controle.fait.Signalement;
import fr.care.controle.fait.Succession;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chains the reading of drops as a night does, without a database: files, facts, what is believed. */
final class Chaine {
    static final Parametres PARAMETRES = parametres();

    /** How the rows of a source are shared out among its files. */
    interface Decoupe {
        Decoupe UN_FICHIER = (source, lignes) -> List.of(lignes);

        List<List<List<String>>> fichiers(Source source, List<List<String>> lignes);
    }

    private static final ThreadLocal<Chaine> PAR_FIL = ThreadLocal.withInitial(Chaine::new);

    private final Path brouillon;

    static Chaine duFil() {
        return PAR_FIL.get();
    }

    private Chaine() {
        try {
            brouillon = Files.createTempFile("propriete", ".csv");
            brouillon.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is believed once the files of the night are read. */
    Faits lire(Campagne campagne, Decoupe decoupe) {
        Map<String, EtatSource> etats = new HashMap<>();
        Map<String, List<Signalement>> signalements = new HashMap<>();
        campagne.veille()
                .ifPresent(veille -> lire(veille, campagne.nuit().minusDays(1), decoupe, etats, new HashMap<>()));
        List<String> absentes = lire(campagne.soir(), campagne.nuit(), decoupe, etats, signalements);
        return new Faits(etats, signalements, absentes);
    }

    Faits lire(Campagne campagne) {
        return lire(campagne, Decoupe.UN_FICHIER);
    }

    /** The same facts with other rows for one source: nothing else is read again. */
    Faits relire(Faits faits, Campagne campagne, Source source) {
        Map<String, EtatSource> etats = new HashMap<>(faits.etats());
        Map<String, List<Signalement>> signalements = new HashMap<>(faits.signalements());
        etats.remove(source.nom());
        FinessConnus connus = connus(etats);
        campagne.veille()
                .ifPresent(veille -> source(
                        source,
                        veille,
                        campagne.nuit().minusDays(1),
                        Decoupe.UN_FICHIER,
                        connus,
                        etats,
                        new HashMap<>()));
        source(source, campagne.soir(), campagne.nuit(), Decoupe.UN_FICHIER, connus, etats, signalements);
        return new Faits(etats, signalements, faits.absentes());
    }

    private List<String> lire(
            Depot depot,
            LocalDate nuit,
            Decoupe decoupe,
            Map<String, EtatSource> etats,
            Map<String, List<Signalement>> signalements) {
        List<String> absentes = new ArrayList<>();
        for (Source source : Sources.TOUTES) {
            if (depot.lignes().containsKey(source)) {
                source(source, depot, nuit, decoupe, connus(etats), etats, signalements);
            } else {
                absentes.add(source.nom());
            }
        }
        return absentes;
    }

    private void source(
            Source source,
            Depot depot,
            LocalDate nuit,
            Decoupe decoupe,
            FinessConnus connus,
            Map<String, EtatSource> etats,
            Map<String, List<Signalement>> signalements) {
        if (!depot.lignes().containsKey(source)) {
            return;
        }
        Collecte collecte = source.collecte(nuit, PARAMETRES, connus);
        int rang = 0;
        for (List<List<String>> lignes : decoupe.fichiers(source, depot.de(source))) {
            String chemin = source.nom() + "-" + rang++ + ".csv";
            ecrire(Depot.csv(source.schema(), lignes));
            collecte.lire(brouillon, chemin, avertissement -> {});
        }
        Lot lot = collecte.lot();
        EtatSource avant = etats.getOrDefault(source.nom(), EtatSource.VIDE);
        etats.put(source.nom(), Succession.suivant(source.schema(), avant, lot, nuit));
        signalements.put(source.nom(), lot.signalements());
    }

    private static FinessConnus connus(Map<String, EtatSource> etats) {
        EtatSource base = etats.get(Sources.BASE_ES.nom());
        if (base == null) {
            return FinessConnus.CLE_SEULE;
        }
        Set<String> numeros = new HashSet<>();
        base.faits().tous().forEach(fait -> {
            numeros.add(fait.valeurs().texte("finess_eg"));
            numeros.add(fait.valeurs().texte("finess_ej"));
        });
        return numeros::contains;
    }

    private void ecrire(String texte) {
        try {
            Files.writeString(brouillon, texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parametres parametres() {
        try (InputStream flux = Chaine.class.getResourceAsStream("/campagnes/d1bis-2026.yml")) {
            return CampagneYaml.lire(new String(flux.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
