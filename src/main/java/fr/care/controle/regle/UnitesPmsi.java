package fr.care.controle.regle;

import fr.care.controle.domaine.resultat.Mesure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Objectives that every unit must reach: « L'ensemble des établissements au sens FINESS PMSI ». */
final class UnitesPmsi {
    private UnitesPmsi() {}

    static Conclusion conclure(Contexte c, Function<Unite, Fait> juger) {
        if (c.unitesPmsi().isEmpty()) {
            return SansActivite.conclure(c, Optional.empty());
        }
        List<Fait> faits = c.unitesPmsi().stream().map(juger).toList();
        int atteintes = Math.toIntExact(
                faits.stream().filter(fait -> fait.valeur().vrai()).count());
        return Conclusion.de(Fait.tous(faits), Optional.of(new Mesure.Unites(atteintes, faits.size())));
    }

    /** All of them; blank without any. */
    static Optional<Mesure> seuil(Contexte c) {
        int total = c.unitesPmsi().size();
        return total == 0 ? Optional.empty() : Optional.of(new Mesure.Unites(total, total));
    }
}
