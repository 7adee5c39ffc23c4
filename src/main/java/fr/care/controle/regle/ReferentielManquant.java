package fr.care.controle.regle;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import java.util.List;
import java.util.Optional;

/** Without the reference list of fields, nobody can say what was to be filled. */
final class ReferentielManquant {
    private static final String SOURCE = "referentiel-osis";

    private ReferentielManquant() {}

    static Conclusion conclure(Contexte c) {
        return c.unitesPmsi().isEmpty()
                ? SansActivite.conclure(c, Optional.empty())
                : Conclusion.de(
                        Issue.INCONNUE,
                        Optional.empty(),
                        List.of(new Motif(Code.SOURCE_ABSENTE, SOURCE, List.of(), List.of())),
                        List.of());
    }
}
