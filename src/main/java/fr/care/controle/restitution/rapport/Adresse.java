package fr.care.controle.restitution.rapport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses inside the page. */
final class Adresse {
    private Adresse() {}

    /** The sheet of a candidate. */
    static String fiche(String candidatId) {
        return "#candidat="
                + URLEncoder.encode(candidatId, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
