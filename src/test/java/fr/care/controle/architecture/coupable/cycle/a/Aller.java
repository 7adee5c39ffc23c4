package fr.care.controle.architecture.coupable.cycle.a;

import fr.care.controle.architecture.coupable.commande.Ordre;
import fr.care.controle.architecture.coupable.cycle.b.Retour;

/** Half of a cycle; knows a command besides. */
public final class Aller {
    String vers(Retour retour, Ordre ordre) {
        return retour.nom() + ordre.nom();
    }
}
