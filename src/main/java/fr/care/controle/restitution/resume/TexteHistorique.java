package fr.care.controle.restitution.resume;

import fr.care.controle.domaine.resultat.FinNuit;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.NuitPassee;
import fr.care.controle.restitution.phrase.ValeursFr;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The nights that were run, for a terminal of 80 columns: three lines each. */
public final class TexteHistorique {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    private TexteHistorique() {}

    public static String de(String campagne, List<NuitPassee> nuits) {
        return nuits.isEmpty()
                ? "Campagne " + campagne + " : aucune nuit.\n"
                : "Campagne " + campagne + " : " + nuits.size() + " nuit(s).\n"
                        + nuits.stream().map(TexteHistorique::nuit).collect(Collectors.joining());
    }

    private static String nuit(NuitPassee nuit) {
        return """

                Nuit du %s : %s, passage %d, %s
                  %s, code de retour %s
                  %d candidats : %d finançables, %d avec décote, %d exclus, %d à instruire
                  %d lignes lues, %d rejetées, %d anomalies
                """.formatted(
                        ValeursFr.jour(nuit.date()),
                        nuit.publiee() ? "publiée" : "non publiée",
                        nuit.passage(),
                        nuit.fin().map(TexteHistorique::fin).orElse("interrompue"),
                        quand(nuit),
                        nuit.fin().map(fin -> String.valueOf(fin.codeRetour())).orElse("inconnu"),
                        nuit.candidats(),
                        nuit.candidats(Statut.FINANCABLE),
                        nuit.candidats(Statut.FINANCABLE_AVEC_DECOTE),
                        nuit.candidats(Statut.EXCLU),
                        nuit.candidats(Statut.A_INSTRUIRE),
                        nuit.lues(),
                        nuit.rejetees(),
                        nuit.anomalies());
    }

    private static String fin(FinNuit fin) {
        return switch (fin) {
            case PUBLIEE -> "sans rejet";
            case PUBLIEE_AVEC_REJETS -> "avec des rejets";
            case REFUSEE -> "refusée par un contrôle";
            case ECHEC -> "échec technique";
        };
    }

    private static String quand(NuitPassee nuit) {
        return nuit.debut().map(debut -> "début " + INSTANT.format(debut)).orElse("début inconnu")
                + nuit.duree().map(duree -> ", durée " + duree(duree)).orElse(", durée inconnue");
    }

    private static String duree(Duration duree) {
        return ValeursFr.decimal(BigDecimal.valueOf(duree.toMillis(), 3)) + " s";
    }
}
