package fr.care.controle.suivi;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Changement.Origine;
import fr.care.controle.domaine.resultat.Changement.Rangee;
import fr.care.controle.fait.EtatSource;
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

    private record Ecart(Preuve preuve, List<String> cle) {}

    /** The first row that came, went or changed, the newest first, and how many others did. */
    static Origine entre(EtatSource avant, EtatSource apres, Source source, Dossiers dossiers, String candidatId) {
        // A row that changed counts once, as tonight shows it.
        Map<List<String>, Ecart> parCle = new LinkedHashMap<>();
        faits(apres, avant, dossiers, candidatId, parCle);
        faits(avant, apres, dossiers, candidatId, parCle);
        List<Ecart> ecarts = new ArrayList<>(parCle.values());
        for (Rejet rejet : apres.rejets()) {
            if (!avant.rejets().contains(rejet)
                    && dossiers.proprietaires(rejet.valeurs()).contains(candidatId)) {
                ecarts.add(new Ecart(rejet.preuve(), List.of()));
            }
        }
        List<Ecart> tries = ecarts.stream()
                .distinct()
                .sorted(Comparator.comparing(Ecart::preuve)
                        .reversed()
                        .thenComparing(ecart -> String.join("|", ecart.cle())))
                .toList();
        return new Origine(
                source.nom(), tries.stream().findFirst().map(EcartFaits::rangee), Math.max(0, tries.size() - 1));
    }

    private static Rangee rangee(Ecart ecart) {
        return new Rangee(ecart.preuve().fichier(), ecart.preuve().ligne(), ecart.cle());
    }

    private static void faits(
            EtatSource de, EtatSource autre, Dossiers dossiers, String candidatId, Map<List<String>, Ecart> ecarts) {
        de.faits()
                .absentsDe(autre.faits())
                .filter(fait -> dossiers.proprietaires(fait.valeurs()).contains(candidatId))
                .filter(fait -> !fait.equals(autre.faits().get(fait.cle())))
                .forEach(fait ->
                        ecarts.putIfAbsent(fait.cle(), new Ecart(fait.version().preuve(), fait.cle())));
    }
}
