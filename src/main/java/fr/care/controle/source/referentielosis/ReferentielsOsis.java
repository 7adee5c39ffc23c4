package fr.care.controle.source.referentielosis;

import fr.care.controle.format.Nombres;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.math.BigDecimal;
import java.util.Optional;

/** The reference list of the fields of the oSIS questionnaires. */
public final class ReferentielsOsis extends Source {
    private static final String MESURES_PRIORITAIRES = "QR_MATURINH-SSI-MPR-V1";
    private static final BigDecimal DERNIERE_MESURE = BigDecimal.valueOf(43);

    /** « les 43 mesures prioritaires » */
    @Override
    public Optional<Faute> controler(Valeurs v) {
        return !v.texte("questionnaire").equals(MESURES_PRIORITAIRES) || mesurePrioritaire(v.texte("mesure"))
                ? Optional.empty()
                : Optional.of(
                        new Faute("mesure", "un nombre entier de 1 à 43 est attendu pour une mesure prioritaire"));
    }

    private static boolean mesurePrioritaire(String mesure) {
        return Nombres.lire(mesure)
                .filter(n -> n.scale() <= 0 && n.signum() > 0 && n.compareTo(DERNIERE_MESURE) <= 0)
                .isPresent();
    }
}
