package fr.care.controle.source.decisionsars;

import fr.care.controle.domaine.candidat.DecisionArs;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;

/** What the ARS decided of units without any AD. */
public final class DecisionsArs extends Source {
    private static final String ACCEPTE = "ACCEPTE";

    public static DecisionArs lire(Valeurs v, Preuve preuve) {
        return new DecisionArs(v.texte("finess"), v.texte("decision").equals(ACCEPTE), preuve);
    }
}
