package fr.care.controle.nuit;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.restitution.Reglement;
import java.util.EnumMap;
import java.util.Map;

/** What the results quote of a campaign, taken from its parameters. */
public final class ReglementCampagne {
    private ReglementCampagne() {}

    public static Reglement de(Parametres parametres) {
        Map<Objectif, String> citations = new EnumMap<>(Objectif.class);
        for (Objectif objectif : Objectif.values()) {
            citations.put(objectif, parametres.attendu(objectif.numero()).citation());
        }
        Parametres.Frequence frequence = parametres.frequence();
        return new Reglement(
                parametres.regions(),
                citations,
                frequence.premierAuditAuPlusTard().valeur(),
                frequence.ecartMaximal().valeur(),
                frequence.ecartMoyenMaximal().valeur(),
                parametres.depot().auPlusTard().valeur());
    }
}
