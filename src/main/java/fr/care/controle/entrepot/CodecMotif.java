package fr.care.controle.entrepot;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Mesure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Explanations as the database keeps them: JSON, with the type of each detail in front of it ({@code D2026-11-20},
 * {@code N58.5}, {@code L112}, {@code I3}, {@code Ttexte}).
 */
final class CodecMotif {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CodecMotif() {}

    static String motifs(List<Motif> motifs) {
        ArrayNode tableau = JSON.createArrayNode();
        for (Motif motif : motifs) {
            ObjectNode noeud = tableau.addObject();
            noeud.put("code", motif.code().name());
            noeud.put("objet", motif.objet());
            noeud.set("details", noeudDetails(motif.details()));
            noeud.set("preuves", noeudPreuves(motif.preuves()));
        }
        return tableau.toString();
    }

    static List<Motif> motifs(String texte) {
        List<Motif> motifs = new ArrayList<>();
        for (JsonNode noeud : JSON.readTree(texte)) {
            motifs.add(new Motif(
                    Code.valueOf(noeud.get("code").asString()),
                    noeud.get("objet").asString(),
                    details(noeud.get("details")),
                    preuves(noeud.get("preuves"))));
        }
        return motifs;
    }

    static String details(List<Object> details) {
        return noeudDetails(details).toString();
    }

    static List<Object> details(String texte) {
        return details(JSON.readTree(texte));
    }

    static String preuves(List<Preuve> preuves) {
        return noeudPreuves(preuves).toString();
    }

    static List<Preuve> preuves(String texte) {
        return preuves(JSON.readTree(texte));
    }

    static @Nullable String mesure(Optional<Mesure> mesure) {
        return mesure.map(CodecMotif::texte).orElse(null);
    }

    private static String texte(Mesure mesure) {
        if (mesure instanceof Mesure.Frequence frequence) {
            return "F" + frequence.ecartMax() + "/" + frequence.moyenne().toPlainString();
        }
        if (mesure instanceof Mesure.Unites unites) {
            return "U" + unites.atteintes() + "/" + unites.total();
        }
        return "A" + ((Mesure.PartActivite) mesure).pourcentage().toPlainString();
    }

    static Optional<Mesure> mesure(@Nullable String texte) {
        if (texte == null) {
            return Optional.empty();
        }
        String[] valeurs = texte.substring(1).split("/", -1);
        return Optional.of(
                switch (texte.charAt(0)) {
                    case 'F' -> new Mesure.Frequence(Long.parseLong(valeurs[0]), new BigDecimal(valeurs[1]));
                    case 'A' -> new Mesure.PartActivite(new BigDecimal(valeurs[0]));
                    default -> new Mesure.Unites(Integer.parseInt(valeurs[0]), Integer.parseInt(valeurs[1]));
                });
    }

    private static ArrayNode noeudDetails(List<Object> details) {
        ArrayNode noeud = JSON.createArrayNode();
        for (Object detail : details) {
            noeud.add(prefixe(detail)
                    + (detail instanceof BigDecimal nombre ? nombre.toPlainString() : detail.toString()));
        }
        return noeud;
    }

    private static char prefixe(Object detail) {
        if (detail instanceof LocalDate) {
            return 'D';
        }
        if (detail instanceof BigDecimal) {
            return 'N';
        }
        if (detail instanceof Long) {
            return 'L';
        }
        return detail instanceof Integer ? 'I' : 'T';
    }

    private static List<Object> details(JsonNode noeud) {
        List<Object> details = new ArrayList<>();
        for (JsonNode detail : noeud) {
            String texte = detail.asString();
            String valeur = texte.substring(1);
            details.add(
                    switch (texte.charAt(0)) {
                        case 'D' -> LocalDate.parse(valeur);
                        case 'N' -> new BigDecimal(valeur);
                        case 'L' -> Long.valueOf(valeur);
                        case 'I' -> Integer.valueOf(valeur);
                        default -> valeur;
                    });
        }
        return details;
    }

    private static ArrayNode noeudPreuves(List<Preuve> preuves) {
        ArrayNode noeud = JSON.createArrayNode();
        for (Preuve preuve : preuves) {
            noeud.addArray().add(preuve.nuit().toString()).add(preuve.fichier()).add(preuve.ligne());
        }
        return noeud;
    }

    private static List<Preuve> preuves(JsonNode noeud) {
        List<Preuve> preuves = new ArrayList<>();
        for (JsonNode preuve : noeud) {
            // Half a million of them, on a national night, name a hundred files.
            preuves.add(new Preuve(
                    LocalDate.parse(preuve.get(0).asString()),
                    preuve.get(1).asString().intern(),
                    preuve.get(2).asInt()));
        }
        return preuves;
    }
}
