package fr.care.controle.generation;

import fr.care.controle.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The drop of one night while it is written. */
final class Depot implements AutoCloseable {
    private final Path dossier;
    private final int degats;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Bilan> formulaires = new LinkedHashMap<>();

    Depot(Path dossier, int degats) throws IOException {
        this.dossier = Files.createDirectories(dossier);
        this.degats = degats;
    }

    /** The CSV files of a source; no damage comes to those that every other source is held against. */
    Table table(Source source) {
        return tables.computeIfAbsent(
                source.nom(),
                nom -> new Table(
                        dossier,
                        nom,
                        source.schemaFichiers(),
                        source.schema().reference() || source.schema().obligatoire() ? 0 : degats));
    }

    /** Writes a form that a candidate filled. */
    void formulaire(Source source, String chemin, byte[] octets) throws IOException {
        Path fichier = dossier.resolve(chemin);
        Files.createDirectories(fichier.toAbsolutePath().getParent());
        Files.write(fichier, octets);
        formulaires.merge(
                source.nom(),
                new Bilan(source.nom(), 1, 0, octets.length),
                (a, b) -> new Bilan(a.source(), a.fichiers() + 1, 0, a.octets() + b.octets()));
    }

    /** Ends the current files: the next candidates go to others. */
    void bloc() throws IOException {
        for (Table table : tables.values()) {
            table.bloc();
        }
    }

    /** What was written, by source: its tables, then its forms. */
    List<Bilan> bilans() {
        List<Bilan> bilans = new ArrayList<>();
        tables.values().forEach(table -> bilans.add(table.bilan()));
        bilans.addAll(formulaires.values());
        return bilans;
    }

    @Override
    public void close() throws IOException {
        for (Table table : tables.values()) {
            table.close();
        }
    }
}
