package fr.care.controle.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A command that cannot start says why in one French sentence, with the code of usage, and writes nothing. */
class MauvaiseCommandeTest {
    private static final String DEPOT = Bac.exemple(NuitsDeReference.NUIT_1).toString();
    private static final String AIDE = " Aide : controle-care controler --help";

    private static final String ADRESSE =
            "La base de données refuse l'adresse donnée par --base. Le chemin d'une base H2 commence par / ou par ./ ; un"
                    + " serveur PostgreSQL doit connaître la base et le compte. Corrigez --base.";

    /** Written as @ in the command lines and messages below. */
    @TempDir
    private static Path dossier;

    @BeforeAll
    static void placeOfTheCommands() throws IOException {
        String campagne = Files.readString(Path.of("src", "main", "resources", "campagnes", "d1bis-2026.yml"));
        Files.writeString(
                dossier.resolve("invalide.yml"),
                campagne.replace("rejets_max_pourcent: 20", "rejets_max_pourcent: beaucoup"));
        Files.writeString(dossier.resolve("fichier"), "");
        Files.write(dossier.resolve("octets.yml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        Files.writeString(dossier.resolve("casse.yml"), "campagne: [d1bis\n");
        Files.writeString(dossier.resolve("vide.yml"), "");
    }

    static Stream<Arguments> commandes() {
        return Stream.of(
                arguments("", "Quelle commande ? Aide : controle-care --help"),
                arguments("controller", "Option ou argument inconnu : controller. Aide : controle-care --help"),
                arguments("controler", "Option ou valeur obligatoire absente : --depot DOSSIER." + AIDE),
                arguments("controler --depot D --couleur", "Option ou argument inconnu : --couleur." + AIDE),
                arguments("controler --depot D de trop", "Option ou argument inconnu : de trop." + AIDE),
                arguments("controler --depot", "Option ou valeur obligatoire absente : --depot DOSSIER." + AIDE),
                arguments(
                        "controler --depot D --date-controle 2026-02-30",
                        "Valeur « 2026-02-30 » refusée pour --date-controle, attendu : AAAA-MM-JJ." + AIDE),
                arguments(
                        "controler --depot D --date-controle 20/11/2026",
                        "Valeur « 20/11/2026 » refusée pour --date-controle, attendu : AAAA-MM-JJ." + AIDE),
                arguments(
                        "controler --depot D --progression vite",
                        "Valeur « vite » refusée pour --progression, attendu : auto|aucune|texte." + AIDE),
                arguments(
                        "controler --depot @/absent",
                        "Le dossier de dépôt « @/absent » n'existe pas. Donnez avec --depot le dossier des exports de la nuit."),
                arguments(
                        "controler --depot @/fichier",
                        "Le dossier de dépôt « @/fichier » n'est pas un dossier. Donnez avec --depot le dossier des exports de la nuit."),
                arguments(
                        "controler --depot D --sorties @/fichier",
                        "Le dossier « @/fichier » ne peut pas être écrit. Donnez avec --sorties un dossier où le compte qui exécute le contrôle a le droit d'écrire."),
                arguments(
                        "controler --depot D --sorties @/fichier/sorties",
                        "Le dossier « @/fichier/sorties » ne peut pas être écrit. Donnez avec --sorties un dossier où le compte qui exécute le contrôle a le droit d'écrire."),
                arguments(
                        "controler --depot D --sorties @/s --campagne d2-2027",
                        "Campagne inconnue « d2-2027 » : ni une campagne livrée (d1bis-2026), ni un fichier. Donnez avec --campagne un fichier YAML de campagne."),
                arguments(
                        "controler --depot D --sorties @/s --campagne @/octets.yml",
                        "Le fichier de campagne « @/octets.yml » ne peut pas être lu en UTF-8. Vérifiez ses droits et son encodage."),
                arguments(
                        "controler --depot D --sorties @/s --campagne @/casse.yml",
                        "@/casse.yml : Campagne invalide : YAML illisible, ligne 2, colonne 1. Corrigez le fichier de campagne, puis relancez."),
                arguments(
                        "controler --depot D --sorties @/s --campagne @/vide.yml",
                        "@/vide.yml : Campagne invalide : le fichier est vide. Corrigez le fichier de campagne, puis relancez."),
                arguments(
                        "controler --depot D --sorties @/s --campagne @/invalide.yml",
                        "@/invalide.yml : Campagne invalide : clé « rejets_max_pourcent », valeur « beaucoup », attendu : un pourcentage entier de 0 à 100. Corrigez le fichier de campagne, puis relancez."),
                arguments(
                        "controler --depot D --sorties @/s --base jdbc:mysql://hote/base",
                        "Base « jdbc:mysql://hote/base » : attendu une adresse jdbc:h2:file:… ou jdbc:postgresql://…, donnée avec --base."),
                arguments(
                        "controler --depot D --sorties @/s --progression aucune --base jdbc:h2:file:target/base",
                        ADRESSE),
                arguments(
                        "controler --depot D --sorties @/s --progression aucune --base jdbc:h2:file:@/base;COULEUR=BLEU",
                        ADRESSE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commandes")
    void theCommandSaysWhyItCannotStart(String commande, String message) {
        Execution execution = Execution.de(mots(commande));
        assertThat(execution.erreurs()).isEqualTo(message.replace("@", dossier.toString()) + "\n");
        assertThat(execution.code()).isEqualTo(2);
        assertThat(execution.sortie()).isEmpty();
    }

    private static String[] mots(String commande) {
        List<String> mots = Arrays.stream(commande.split(" ", -1))
                .filter(mot -> !mot.isEmpty())
                .map(mot -> mot.equals("D") ? DEPOT : mot.replace("@", dossier.toString()))
                .toList();
        return mots.toArray(String[]::new);
    }

    @Test
    void aServerThatDoesNotAnswerIsATechnicalFailure() {
        Execution execution = Execution.de(
                "controler",
                "--depot",
                DEPOT,
                "--sorties",
                dossier.resolve("s").toString(),
                "--base",
                "jdbc:postgresql://localhost:1/care");
        assertThat(execution.code()).isEqualTo(1);
        assertThat(execution.message())
                .isEqualTo(
                        "La base de données ne répond pas. Rien de nouveau n'est publié. Vérifiez l'adresse donnée par --base et que"
                                + " le serveur est démarré, puis relancez la même commande.");
    }

    @Test
    void theStackTraceIsShownWithDebug() {
        Bac bac = new Bac("jdbc:postgresql://localhost:1/care", dossier.resolve("s"));
        assertThat(Execution.controler(bac, DEPOT, NuitsDeReference.NUIT_1, "--debug")
                        .erreurs())
                .contains("\tat ");
    }
}
