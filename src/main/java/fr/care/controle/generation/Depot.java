package fr.care.controle.generation;

import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The drop of one night while it is written. */
final class Depot implements AutoCloseable {
    private final Path dossier;
    private final Plan plan;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Bilan> formulaires = new LinkedHashMap<>();
    private boolean menage;

    Depot(Plan plan, LocalDate nuit) throws IOException {
        this.plan = plan;
        dossier = Files.createDirectories(plan.dossier().resolve(nuit.toString()));
    }

    /** The candidate that comes next; no damage blurs what it may be made to show. */
    void candidat(Structure s) {
        menage = !s.montre(Cas.ORDINAIRE);
    }

    /** The CSV files of a source; no damage comes to those that every other source is held against. */
    Table table(Source source) {
        boolean intacte = source.schema().reference() || source.schema().obligatoire();
        Table table = tables.computeIfAbsent(
                source.nom(),
                nom -> new Table(
                        dossier,
                        nom,
                        source.schemaFichiers(),
                        intacte
                                ? Casse.AUCUNE
                                : new Casse(plan.degats(), plan.parametres().rejetsMaxPourcent())));
        table.menager(menage);
        return table;
    }

    /** Writes a form that a candidate filled. */
    void formulaire(Source source, String chemin, byte[] octets, int lignes) throws IOException {
        Path fichier = dossier.resolve(chemin);
        Files.createDirectories(fichier.toAbsolutePath().getParent());
        Files.write(fichier, octets);
        formulaires.merge(source.nom(), new Bilan(source.nom(), 1, lignes, octets.length), Bilan::plus);
    }

    /** Ends the current files: the next candidates go to others. */
    void bloc() throws IOException {
        for (Table table : tables.values()) {
            table.bloc();
        }
    }

    /** What was written of each source, in the order they are read. */
    List<Bilan> bilans() {
        Map<String, Bilan> ecrits = new HashMap<>(formulaires);
        tables.values().forEach(table -> ecrits.merge(table.bilan().source(), table.bilan(), Bilan::plus));
        return Sources.TOUTES.stream()
                .flatMap(source -> Stream.ofNullable(ecrits.get(source.nom())))
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (Table table : tables.values()) {
            table.close();
        }
    }
}
