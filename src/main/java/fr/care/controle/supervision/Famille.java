package fr.care.controle.supervision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A metric that may go up and down, a gauge: its name, its French help, its samples in the order of their making. */
final class Famille {
    private final String nom;
    private final String aide;
    private final List<Mesure> mesures = new ArrayList<>();

    /**
     * @param nom with its unit, in plural: {@code _seconds}, {@code _euros}; never {@code _total}, kept for counters
     */
    Famille(String nom, String aide) {
        this.nom = nom;
        this.aide = aide;
    }

    /**
     * Adds a sample.
     *
     * @param etiquettes names and values, one after the other
     */
    Famille mesure(BigDecimal valeur, String... etiquettes) {
        Map<String, String> noms = new LinkedHashMap<>();
        for (int i = 0; i < etiquettes.length; i += 2) {
            noms.put(etiquettes[i], etiquettes[i + 1]);
        }
        mesures.add(new Mesure(noms, valeur));
        return this;
    }

    Famille mesure(long valeur, String... etiquettes) {
        return mesure(BigDecimal.valueOf(valeur), etiquettes);
    }

    /** The lines of the text format; none when nothing was measured. */
    String texte() {
        if (mesures.isEmpty()) {
            return "";
        }
        StringBuilder texte = new StringBuilder();
        texte.append("# HELP ").append(nom).append(' ').append(aide(aide)).append('\n');
        texte.append("# TYPE ").append(nom).append(" gauge\n");
        for (Mesure mesure : mesures) {
            texte.append(nom);
            String separateur = "{";
            for (Map.Entry<String, String> etiquette : mesure.etiquettes().entrySet()) {
                texte.append(separateur).append(etiquette.getKey());
                texte.append("=\"").append(etiquette(etiquette.getValue())).append('"');
                separateur = ",";
            }
            texte.append(separateur.equals(",") ? "} " : " ");
            texte.append(mesure.valeur().toPlainString()).append('\n');
        }
        return texte.toString();
    }

    private static String aide(String texte) {
        return texte.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String etiquette(String texte) {
        return aide(texte).replace("\"", "\\\"");
    }
}
