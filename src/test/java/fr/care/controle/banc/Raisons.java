package fr.care.controle.banc;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a goal is not met, and what was measured that tells it: the steps where time or memory goes. In French. */
final class Raisons {
    private static final int MONTREES = 5;
    private static final double MS_PAR_S = 1_000;
    private static final double KIO_PAR_MIO = 1024;
    private static final String HORS = "hors étapes (démarrage, arrêt)";

    private final Resultats resultats;

    Raisons(Resultats resultats) {
        this.resultats = resultats;
    }

    /** Empty when the goal is met, or when nothing was asked of this run. */
    String de(Objectif objectif) {
        if (!objectif.manque()) {
            return objectif.mesure().isPresent() ? "" : objectif.echec().orElse("");
        }
        String profil = objectif.unite() == Objectif.Unite.MIO ? memoire(objectif.profil()) : temps(objectif.profil());
        return Stream.of(objectif.raison(), profil, releve(objectif))
                .filter(texte -> !texte.isEmpty())
                .collect(Collectors.joining(" : "));
    }

    /** What was recorded beside: what stays in the heap, or whose code runs where there are no steps. */
    private String releve(Objectif objectif) {
        List<Releve.Ligne> lignes = Optional.ofNullable(resultats.releves().get(objectif.profil()))
                .map(Releve::lignes)
                .orElse(List.of());
        if (objectif.unite() == Objectif.Unite.MIO) {
            return lignes.stream()
                    .max(Comparator.comparingLong(Releve.Ligne::tas))
                    .map(ligne -> String.format(
                            Locale.FRANCE,
                            "une collecte laisse au plus %.0f Mio dans le tas (%s)",
                            ligne.tas() / KIO_PAR_MIO,
                            ligne.etape()))
                    .orElse("");
        }
        return etapes(objectif.profil()).isEmpty()
                ? lignes.stream().flatMap(ligne -> ligne.sommets().stream()).collect(Collectors.joining(", "))
                : "";
    }

    private record Part(String nom, double valeur) {}

    private String temps(String nom) {
        List<Part> parts = etapes(nom).stream()
                .map(etape -> new Part(etape.nom(), etape.millisecondes() / MS_PAR_S))
                .toList();
        return montrees(
                parts, "%s %.1f s", resultats.mediane(nom, Mesure::murales).orElse(0) / MS_PAR_S);
    }

    /** How much higher than ever before each step brought it. */
    private String memoire(String nom) {
        Mesure derniere = resultats.derniere(nom);
        List<Part> parts = etapes(nom).stream()
                .map(etape -> new Part(
                        etape.nom(), (sommet(derniere, etape.fin()) - sommet(derniere, etape.debut())) / KIO_PAR_MIO))
                .toList();
        return montrees(parts, "%s +%.0f Mio", derniere.memoire() / KIO_PAR_MIO);
    }

    private static long sommet(Mesure mesure, Instant moment) {
        return mesure.paliers().stream()
                .takeWhile(palier -> !palier.moment().isAfter(moment))
                .mapToLong(Mesure.Palier::memoire)
                .max()
                .orElse(0);
    }

    private List<Profil.Etape> etapes(String nom) {
        return resultats.profils().getOrDefault(nom, List.of());
    }

    /** The greatest parts, then what is in none. */
    private static String montrees(List<Part> parts, String format, double total) {
        double hors = total - parts.stream().mapToDouble(Part::valeur).sum();
        return parts.isEmpty()
                ? ""
                : Stream.concat(
                                parts.stream()
                                        .sorted(Comparator.comparingDouble(Part::valeur)
                                                .reversed())
                                        .limit(MONTREES),
                                Stream.of(new Part(HORS, hors)))
                        .map(part -> String.format(Locale.FRANCE, format, part.nom(), part.valeur()))
                        .collect(Collectors.joining(", "));
    }
}
