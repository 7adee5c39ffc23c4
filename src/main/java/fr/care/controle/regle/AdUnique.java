package fr.care.controle.regle;

import fr.care.controle.domaine.dossier.Dossier;

/** Whether the inventory shows the AD already converged: exactly one, and it serves every EJ of the perimeter. */
final class AdUnique {
    private AdUnique() {}

    static boolean constate(Dossier dossier) {
        return dossier.annuaires().size() == 1
                && Unite.parEj(dossier).stream()
                        .allMatch(ej -> ej.touchee(dossier.annuaires().get(0).rattachements()));
    }
}
