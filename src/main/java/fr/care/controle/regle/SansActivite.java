package fr.care.controle.regle;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Mesure;
import java.util.List;
import java.util.Optional;

/** A candidate with nothing to weigh or to count in the base: a person must say why, before anything else is looked at. */
final class SansActivite {
    private SansActivite() {}

    static Conclusion conclure(Contexte c, Optional<Mesure> mesure) {
        String id = c.dossier().candidat().id();
        return Conclusion.de(
                Issue.INCONNUE,
                mesure,
                List.of(new Motif(
                        Code.AC_ABSENTE,
                        id,
                        List.of(),
                        List.of(c.dossier().candidat().preuve()))),
                List.of());
    }
}
