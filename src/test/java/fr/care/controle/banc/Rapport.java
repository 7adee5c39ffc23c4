package fr.care.controle.banc;

import fr.care.controle.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The figures of one run, for people and for programs. */
final class Rapport {
    static final String TABLE = "banc.md";
    static final String DONNEES = "banc.json";

    private static final double MS_PAR_S = 1_000;
    private static final double KIO_PAR_MIO = 1024;

    private final String titre;
    private final Resultats resultats;
    private final List<Objectif> objectifs;

    Rapport(String titre, Resultats resultats, List<Objectif> objectifs) {
        this.titre = titre;
        this.resultats = resultats;
        this.objectifs = objectifs;
    }

    void ecrire(Path dossier) throws IOException {
        Files.writeString(dossier.resolve(TABLE), texte());
        Files.writeString(dossier.resolve(DONNEES), json());
    }

    /** Those who could not be measured. */
    Map<String, String> echecs() {
        return resultats.echecs();
    }

    String texte() throws IOException {
        StringBuilder texte =
                new StringBuilder("# Banc d'essai\n\n").append(titre).append("\n\n");
        texte.append("| travail | tours | temps (s) | processeur (s) | mémoire (Mio) | / DuckDB, tout gardé |\n");
        texte.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        resultats.series().keySet().forEach(nom -> texte.append(ligne(nom)));
        resultats.echecs().forEach((nom, cause) -> texte.append("| %s | échec : %s | | | | |%n".formatted(nom, cause)));
        resultats
                .microsecondes()
                .forEach((nom, valeur) -> texte.append(String.format(Locale.FRANCE, "%n%s : %.1f µs%n", nom, valeur)));
        texte.append("\n| objectif | limite | mesure | | raison et profil |\n| --- | ---: | ---: | --- | --- |\n");
        Raisons raisons = new Raisons(resultats);
        for (Objectif objectif : objectifs) {
            texte.append("| ")
                    .append(String.join(
                            " | ",
                            objectif.travail(),
                            objectif.texteLimite(),
                            objectif.texteMesure(),
                            objectif.verdict(),
                            raisons.de(objectif)))
                    .append(" |\n");
        }
        return texte.append(TableProfils.de(resultats.releves()))
                .append('\n')
                .append(notes())
                .toString();
    }

    private String ligne(String nom) {
        double murales = resultats.mediane(nom, Mesure::murales).orElseThrow() / MS_PAR_S;
        double processeur = resultats.mediane(nom, Mesure::processeur).orElseThrow() / MS_PAR_S;
        double memoire = resultats.mediane(nom, Mesure::memoire).orElseThrow() / KIO_PAR_MIO;
        String rapport = resultats.rapport(nom, Plateau.DUCKDB).stream()
                .mapToObj(valeur -> String.format(Locale.FRANCE, "%.2f", valeur))
                .collect(Collectors.joining());
        return String.format(
                Locale.FRANCE,
                "| %s | %d | %.2f | %.2f | %.0f | %s |%n",
                nom,
                resultats.series().getOrDefault(nom, List.of()).size(),
                murales,
                processeur,
                memoire,
                rapport);
    }

    private static String notes() throws IOException {
        try (InputStream notes = Rapport.class.getResourceAsStream("/banc/notes.md")) {
            return new String(Objects.requireNonNull(notes).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String json() {
        ObjectNode racine = Json.objet();
        racine.put("titre", titre);
        ObjectNode mesures = racine.putObject("mesures");
        resultats.series().forEach((nom, tours) -> {
            ObjectNode noeud = mesures.putObject(nom);
            tours.forEach(tour -> noeud.withArray("tours")
                    .addObject()
                    .put("murales_ms", tour.murales())
                    .put("processeur_ms", tour.processeur())
                    .put("memoire_kio", tour.memoire()));
        });
        ObjectNode microsecondes = racine.putObject("microsecondes");
        resultats.microsecondes().forEach(microsecondes::put);
        ObjectNode profils = racine.putObject("profils_ms");
        resultats.profils().forEach((nom, etapes) -> {
            ObjectNode noeud = profils.putObject(nom);
            etapes.forEach(etape -> noeud.put(etape.nom(), etape.millisecondes()));
        });
        ObjectNode releves = racine.putObject("releves");
        resultats.releves().forEach(releves::putPOJO);
        ObjectNode echecs = racine.putObject("echecs");
        resultats.echecs().forEach(echecs::put);
        Raisons raisons = new Raisons(resultats);
        objectifs.forEach(objectif -> racine.withArray("objectifs")
                .addObject()
                .put("travail", objectif.travail())
                .put("limite", objectif.limite())
                .put("unite", objectif.unite().name())
                .put("mesure", objectif.mesure().isPresent() ? objectif.mesure().getAsDouble() : null)
                .put("verdict", objectif.verdict())
                .put("raison", raisons.de(objectif)));
        return Json.texte(racine);
    }
}
