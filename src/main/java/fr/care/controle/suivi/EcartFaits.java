package fr.care.controle.suivi;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Rejet;
import fr.care.controle.rapprochement.Dossiers;
import fr.care.controle.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which rows of a source are not those of the former night, as far as a candidate is concerned. */
final class EcartFaits {
    private EcartFaits() {}

    private record Ecart(Preuve preuve, String cle) {}

    /** The source, then the first row that came, went or changed and how many others did: {@code audits-ads, f.csv:3, AD1|A2}. */
    static String entre(EtatSource avant, EtatSource apres, Source source, Dossiers dossiers, String candidatId) {
        // A row that changed counts once, as tonight shows it.
        Map<List<String>, Ecart> parCle = new LinkedHashMap<>();
        faits(apres, avant, dossiers, candidatId, parCle);
        faits(avant, apres, dossiers, candidatId, parCle);
        List<Ecart> ecarts = new ArrayList<>(parCle.values());
        for (Rejet rejet : apres.rejets()) {
            if (!avant.rejets().contains(rejet)
                    && dossiers.proprietaires(rejet.valeurs()).contains(candidatId)) {
                ecarts.add(new Ecart(rejet.preuve(), "ligne rejetée"));
            }
        }
        List<Ecart> tries = ecarts.stream()
                .distinct()
                .sorted(Comparator.comparing(Ecart::preuve).reversed().thenComparing(Ecart::cle))
                .toList();
        if (tries.isEmpty()) {
            return source.nom();
        }
        Ecart premier = tries.get(0);
        String debut = source.nom() + ", " + premier.preuve().fichier() + ":"
                + premier.preuve().ligne() + ", " + premier.cle();
        return tries.size() == 1 ? debut : debut + " (et " + (tries.size() - 1) + " de plus)";
    }

    private static void faits(
            EtatSource de, EtatSource autre, Dossiers dossiers, String candidatId, Map<List<String>, Ecart> ecarts) {
        for (Map.Entry<List<String>, Fait> entree : de.faits().entrySet()) {
            Fait fait = entree.getValue();
            if (!fait.equals(autre.faits().get(entree.getKey()))
                    && dossiers.proprietaires(fait.valeurs()).contains(candidatId)) {
                ecarts.putIfAbsent(entree.getKey(), new Ecart(fait.version().preuve(), String.join("|", fait.cle())));
            }
        }
    }
}
