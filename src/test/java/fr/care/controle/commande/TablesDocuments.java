package fr.care.controle.commande;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.campagne.Maximum;
import fr.care.controle.campagne.Minimum;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.format.Colonne;
import fr.care.controle.format.Vie;
import fr.care.controle.generation.Cas;
import fr.care.controle.generation.CasParticulier;
import fr.care.controle.restitution.phrase.ValeursFr;
import fr.care.controle.restitution.tableau.Tableau;
import fr.care.controle.restitution.tableau.Tableaux;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the documents, made from what the program declares. */
final class TablesDocuments {
    private static final Path QUE_FAIRE = Path.of("src", "test", "resources", "documentation", "que-faire.properties");
    private static final Parametres CAMPAGNE = CampagneLivree.parametres();

    private TablesDocuments() {}

    /** By name, as the documents ask for them. */
    static Map<String, String> toutes() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("codes-retour", codesRetour());
        tables.put("sources", sources());
        // A form has cells and labels, no columns: the guide tells them in words.
        Sources.TOUTES.stream()
                .filter(source -> !source.schema().formulaires())
                .forEach(source -> tables.put("source-" + source.nom(), colonnes(source)));
        tables.put("resultats", resultats());
        Tableaux.tous().forEach(tableau -> tables.put("colonnes-" + tableau.nom(), colonnes(tableau)));
        tables.put("objectifs", objectifs());
        tables.put("seuils", seuils());
        tables.put("codes", codes());
        tables.put("lectures", lectures());
        tables.put("regions", regions());
        tables.put("cas", cas());
        return tables;
    }

    private static String table(List<String> entetes, Stream<List<String>> lignes) {
        List<String> texte = new ArrayList<>();
        texte.add(ligne(entetes));
        texte.add(ligne(entetes.stream().map(e -> "---").toList()));
        lignes.map(TablesDocuments::ligne).forEach(texte::add);
        return String.join("\n", texte);
    }

    private static String ligne(List<String> cellules) {
        return cellules.stream()
                .map(cellule -> cellule.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String codesRetour() {
        Map<Integer, String> sens = new LinkedHashMap<>();
        sens.put(CodeRetour.REUSSITE.valeur(), "résultats publiés (lecture seule : réussite)");
        sens.put(
                CodeRetour.ECHEC_TECHNIQUE.valeur(),
                "échec technique : la même commande reprend à la dernière étape finie");
        sens.put(CodeRetour.USAGE.valeur(), "usage ou configuration : option, dossier, campagne, droits, clé");
        sens.put(3, "résultats publiés, avec des lignes rejetées");
        sens.put(
                CodeRetour.CONTROLE_NEGATIF.valeur(),
                "rien n'est publié : un contrôle a refusé la nuit (lecture seule : un écart a été trouvé)");
        sens.put(CodeRetour.BASE_OCCUPEE.valeur(), "une autre exécution tient la base");
        return table(
                List.of("Code", "Sens"),
                sens.entrySet().stream().map(e -> List.of(e.getKey().toString(), e.getValue())));
    }

    private static String sources() {
        return table(
                List.of("Source", "Contenu", "Vie", "Obligatoire", "Clé"),
                Sources.TOUTES.stream()
                        .map(s -> List.of(
                                "`" + s.nom() + "`",
                                s.schema().titre(),
                                s.schema().vie() == Vie.CUMUL ? "cumul" : "instantané",
                                s.schema().obligatoire() ? "oui" : "",
                                code(s.schema().cle()))));
    }

    private static String colonnes(Source source) {
        return table(
                List.of("Colonne", "Type", "Obligatoire", "Sens"),
                source.schemaFichiers().colonnes().stream().map(TablesDocuments::colonne));
    }

    private static List<String> colonne(Colonne c) {
        String valeurs = c.valeurs().isEmpty() ? "" : " (" + String.join(", ", c.valeurs()) + ")";
        return List.of(
                "`" + c.nom() + "`",
                c.type().name().toLowerCase(Locale.ROOT),
                c.requise() ? "oui" : "",
                c.description() + valeurs);
    }

    private static String resultats() {
        return table(
                List.of("Fichier", "Contenu", "Clé"),
                Tableaux.tous().stream().map(t -> List.of("`" + t.nom() + ".csv`", t.description(), code(t.cle()))));
    }

    private static String colonnes(Tableau<?> tableau) {
        return table(
                List.of("Colonne", "Toujours remplie", "Sens"),
                tableau.colonnes().stream()
                        .map(c -> List.of("`" + c.nom() + "`", c.obligatoire() ? "oui" : "", c.description())));
    }

    private static String code(List<String> noms) {
        return noms.stream().map(nom -> "`" + nom + "`").collect(Collectors.joining(", "));
    }

    private static String objectifs() {
        return table(
                List.of("Objectif", "Intitulé", "Le règlement", "Décote"),
                Stream.of(Objectif.values())
                        .map(o -> List.of(
                                o.numero(),
                                o.intitule(),
                                CAMPAGNE.attendu(o.numero()).citation(),
                                decote(o))));
    }

    private static String decote(Objectif objectif) {
        Parametres.Decotes d = CAMPAGNE.decotes();
        return switch (objectif) {
            case O1_A -> pourcent(d.o1A().valeur());
            case O1_B -> pourcent(d.o1B().valeur());
            case O2_A -> pourcent(d.o2A().valeur());
            case O2_B ->
                pourcent(d.o2BPartiel().valeur()) + " si partiel, "
                        + pourcent(d.o2B().valeur()) + " sinon";
            case O3 -> pourcent(d.o3().valeur());
            case O4 -> pourcent(d.o4().valeur());
            case O5 -> pourcent(d.o5().valeur());
            case O6_A, O6_B -> pourcent(d.o6().valeur()) + ", une fois pour O6.A et O6.B";
        };
    }

    private static String pourcent(BigDecimal taux) {
        return ValeursFr.pourcentage(taux) + " %";
    }

    private static String seuils() {
        Parametres c = CAMPAGNE;
        return table(
                List.of("Ce qui est mesuré", "Seuil", "Borne", "Le règlement"),
                Stream.of(
                        seuil("Début de la phase, au plus tôt", c.phase().debutAuPlusTot()),
                        seuil("Début de la phase, au plus tard", c.phase().debutAuPlusTard()),
                        seuil("Premier audit, au plus tard", c.frequence().premierAuditAuPlusTard()),
                        seuil("Écart entre deux audits", c.frequence().ecartMaximal()),
                        seuil("Écart moyen", c.frequence().ecartMoyenMaximal()),
                        seuil("Ancienneté du dernier audit", c.cible().ancienneteDernierAudit()),
                        seuil(
                                "Antépénultième audit, avant le dernier",
                                c.cible().ancienneteAntepenultieme()),
                        seuil("Score ADS", c.ads().scoreMinimal()),
                        seuil("Activité à la cible, O1.B", c.ads().partActivite()),
                        seuil(
                                "Score CVSS d'une vulnérabilité critique",
                                c.exposition().cvssCritique()),
                        seuil(
                                "Activité à la cible, O2.B atteint",
                                c.exposition().partActiviteAtteint()),
                        seuil(
                                "Activité à la cible, O2.B partiel",
                                c.exposition().partActivitePartiel()),
                        seuil(
                                "Inscription au Club SSI, au plus tard",
                                c.exposition().clubSsiAuPlusTard()),
                        seuil("Exercice de crise, au plus tôt", c.exercice().auPlusTot()),
                        seuil("Champs de l'oSIS renseignés", c.osis().completude()),
                        seuil("Premier jalon de la convergence", c.convergence().delaiPremierJalon()),
                        seuil("Dépôt du dossier, au plus tard", c.depot().auPlusTard())));
    }

    private static List<String> seuil(String quoi, Maximum<?> m) {
        return seuil(quoi, m.valeur(), m.unite(), m.inclus(), m.citation());
    }

    private static List<String> seuil(String quoi, Minimum<?> m) {
        return seuil(quoi, m.valeur(), m.unite(), m.inclus(), m.citation());
    }

    private static List<String> seuil(String quoi, Object valeur, String unite, boolean inclus, String citation) {
        String mesure = ValeursFr.valeur(valeur)
                + switch (unite) {
                    case "date" -> "";
                    case "pourcent" -> " %";
                    default -> " " + unite;
                };
        return List.of(quoi, mesure, inclus ? "incluse" : "exclue", citation);
    }

    private static String codes() {
        Properties queFaire = queFaire();
        return table(
                List.of("Code", "Gravité", "Phrase", "Que faire"),
                Stream.of(Code.values())
                        .map(c -> List.of(
                                "`" + c.name() + "`",
                                c.gravite().name(),
                                c.phrase().replace("{", "‹").replace("}", "›"),
                                queFaire.getProperty(c.name(), "?"))));
    }

    /** What a person does about each code; a code without an answer fails a test. */
    static Properties queFaire() {
        Properties phrases = new Properties();
        try (Reader texte = Files.newBufferedReader(QUE_FAIRE)) {
            phrases.load(texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    private static String lectures() {
        return table(
                List.of("Lecture", "Suivie", "Autre", "Les passages"),
                Stream.of(Lecture.values()).map(l -> List.of(l.name(), l.defaut(), l.autre(), l.passages())));
    }

    private static String regions() {
        return table(
                List.of("Code", "Région"),
                CAMPAGNE.regions().entrySet().stream().map(r -> List.of("`" + r.getKey() + "`", r.getValue())));
    }

    /** What the candidates of a made-up campaign show, by the end of their identifiers. */
    private static String cas() {
        Map<Cas, List<String>> numeros = new EnumMap<>(Cas.class);
        for (int rang = 0; numeros.size() < Cas.values().length; rang++) {
            numeros.computeIfAbsent(CasParticulier.de(rang).cas(), cas -> new ArrayList<>())
                    .add(String.valueOf(rang + 1));
        }
        numeros.remove(Cas.ORDINAIRE);
        return table(
                List.of("Candidats", "Ce qu'ils montrent"),
                numeros.entrySet().stream()
                        .map(e -> List.of(
                                String.join(", ", e.getValue()), e.getKey().phrase())));
    }
}
