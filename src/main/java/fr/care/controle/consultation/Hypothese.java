package fr.care.controle.consultation;

import java.time.LocalDate;
import java.util.Optional;

/** Something that is supposed of one candidate, as a person types it; {@link FaitsSupposes} makes rows of it. */
public sealed interface Hypothese {
    LocalDate date();

    /** As it is told back, in French. */
    String phrase();

    /** The file is submitted. */
    record Depot(LocalDate date) implements Hypothese {
        @Override
        public String phrase() {
            return "dossier déposé le " + date;
        }
    }

    /** The candidate joins the Club SSI. */
    record ClubSsi(LocalDate date) implements Hypothese {
        @Override
        public String phrase() {
            return "inscription au Club SSI le " + date;
        }
    }

    /** An ADS audit is launched and ends. */
    record AuditAds(String adId, String score, LocalDate date) implements Hypothese {
        @Override
        public String phrase() {
            return "audit ADS de " + adId + " noté " + score + " le " + date;
        }
    }

    /**
     * An exposure audit is launched and ends.
     *
     * @param critique whether it finds a critical vulnerability
     */
    record AuditExposition(String perimetreId, boolean critique, LocalDate date) implements Hypothese {
        @Override
        public String phrase() {
            return "audit d'exposition de " + perimetreId + (critique ? " avec" : " sans") + " constat critique le "
                    + date;
        }
    }

    /** A crisis exercise takes place, with the people and the proof that the rules ask for. */
    record Exercice(String niveau, Optional<String> finess, LocalDate date) implements Hypothese {
        @Override
        public String phrase() {
            return "exercice de crise " + niveau + finess.map(f -> " de " + f).orElse("") + " le " + date;
        }
    }
}
