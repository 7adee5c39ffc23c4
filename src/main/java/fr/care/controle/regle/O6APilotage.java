package fr.care.controle.regle;

import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * D1.O6.A: « Piloter au niveau du GHT la réponse au programme et le suivi de l'atteinte des objectifs », shown by « Constitution de
 * l'équipe projet » and « Schéma de la gouvernance mise en place ».
 */
final class O6APilotage implements Regle {
    @Override
    public Objectif objectif() {
        return Objectif.O6_A;
    }

    @Override
    public Optional<Mesure> seuil(Contexte c) {
        return Optional.empty();
    }

    @Override
    public Conclusion conclure(Contexte c) {
        return Ght.conclure(c, O6APilotage::manques);
    }

    private static List<Motif> manques(Convergence convergence) {
        return Stream.of(
                        Ght.manque(convergence.equipeProjet(), convergence, Code.EQUIPE_PROJET_ABSENTE),
                        Ght.manque(convergence.schemaGouvernance(), convergence, Code.GOUVERNANCE_ABSENTE))
                .flatMap(Optional::stream)
                .toList();
    }
}
