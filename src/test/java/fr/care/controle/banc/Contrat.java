package fr.care.controle.banc;

import fr.care.controle.format.Colonne;
import fr.care.controle.format.Schema;
import fr.care.controle.format.TypeColonne;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What every contender must know of the tabular sources: their files and their columns, those that the program declares. Peers
 * get it as a plain file, so that none pays for the program's own way to its schemas.
 */
record Contrat(Map<String, List<Colonne>> sources) {
    /** The sources whose answers are held against one another: nearly all of the bytes. */
    static final List<String> GRANDES = List.of("vulnerabilites", "osis", "paie", "audits-ads", "audits-exposition");

    /** Confirms the FINESS numbers that lost their first zero. */
    static final String BASE = "base-es";

    private static final String LISTE = "|";

    /** The columns of each source, in the order in which the sources are read. */
    static Contrat duProgramme() {
        Map<String, List<Colonne>> sources = new LinkedHashMap<>();
        for (Source source : Sources.TOUTES) {
            Schema schema = source.schemaFichiers();
            if (!schema.formulaires()) {
                sources.put(schema.nom(), schema.colonnes());
            }
        }
        return new Contrat(sources);
    }

    void ecrire(Path fichier) throws IOException {
        List<String> lignes = new ArrayList<>();
        sources.forEach((source, colonnes) -> colonnes.forEach(colonne -> lignes.add(String.join(
                "\t",
                source,
                colonne.nom(),
                colonne.type().name(),
                String.valueOf(colonne.requise()),
                String.valueOf(colonne.cle()),
                texte(colonne.min()),
                texte(colonne.max()),
                texte(colonne.motif()),
                String.join(LISTE, colonne.valeurs()),
                String.join(LISTE, colonne.alias()),
                texte(colonne.siBlanc())))));
        Files.write(fichier, lignes);
    }

    private static String texte(Optional<?> valeur) {
        return valeur.map(String::valueOf).orElse("");
    }

    static Contrat lire(Path fichier) throws IOException {
        Map<String, List<Colonne>> sources = new LinkedHashMap<>();
        for (String ligne : Files.readAllLines(fichier)) {
            String[] champs = ligne.split("\t", -1);
            sources.computeIfAbsent(champs[0], source -> new ArrayList<>())
                    .add(new Colonne(
                            champs[1],
                            TypeColonne.valueOf(champs[2]),
                            Boolean.parseBoolean(champs[3]),
                            Boolean.parseBoolean(champs[4]),
                            optionnel(champs[5]).map(BigDecimal::new),
                            optionnel(champs[6]).map(BigDecimal::new),
                            optionnel(champs[7]),
                            liste(champs[8]),
                            liste(champs[9]),
                            optionnel(champs[10]).map(Boolean::valueOf),
                            ""));
        }
        return new Contrat(sources);
    }

    private static Optional<String> optionnel(String champ) {
        return Optional.of(champ).filter(texte -> !texte.isEmpty());
    }

    private static List<String> liste(String champ) {
        return champ.isEmpty() ? List.of() : List.of(champ.split("\\|", -1));
    }

    /** The CSV files of a drop, by source. */
    Map<String, List<Path>> fichiers(Path depot) throws IOException {
        Map<String, List<Path>> fichiers = new LinkedHashMap<>();
        sources.keySet().forEach(source -> fichiers.put(source, new ArrayList<>()));
        for (Path fichier : Fichiers.lister(depot, nom -> nom.endsWith(".csv"))) {
            String nom = fichier.getFileName().toString().toLowerCase(Locale.ROOT);
            sources.keySet().stream()
                    .filter(nom::startsWith)
                    .findFirst()
                    .ifPresent(source -> fichiers.get(source).add(fichier));
        }
        return fichiers;
    }
}
