package fr.care.controle.regle;

import fr.care.controle.campagne.Minimum;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * D1.O4: « 100 % des établissements (au sens FINESS PMSI) ont renseigné l'oSIS pour au moins 90% des champs relatifs aux 43 mesures
 * prioritaires ».
 */
final class O4Osis implements Regle {
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    @Override
    public Objectif objectif() {
        return Objectif.O4;
    }

    @Override
    public Optional<Mesure> seuil(Contexte c) {
        return UnitesPmsi.seuil(c);
    }

    @Override
    public Conclusion conclure(Contexte c) {
        String questionnaire = c.parametres().osis().questionnaireMesures();
        List<ChampOsis> champs = c.dossier().referentielOsis().champs().stream()
                .filter(champ -> champ.questionnaire().equals(questionnaire))
                .toList();
        return champs.isEmpty()
                ? ReferentielManquant.conclure(c)
                : UnitesPmsi.conclure(c, unite -> juger(unite, champs, c));
    }

    private static Fait juger(Unite unite, List<ChampOsis> champs, Contexte c) {
        Completude completude = Completude.de(unite, champs, c);
        Minimum<BigDecimal> demandee = c.parametres().osis().completude();
        if (suffit(completude.renseignes(), champs.size(), demandee)) {
            return Fait.vrai(completude.preuves());
        }
        if (suffit(completude.possibles(), champs.size(), demandee)) {
            return Fait.indetermine(completude.doutes(), completude.preuves());
        }
        Motif incomplet = new Motif(
                Code.OSIS_INCOMPLET,
                unite.finess(),
                List.of(completude.renseignes(), champs.size(), demandee.valeur()),
                completude.preuves());
        return Fait.faux(List.of(incomplet), completude.preuves());
    }

    /** Compared without division, so exactly. */
    private static boolean suffit(int champs, int total, Minimum<BigDecimal> part) {
        return part.porteA(part.valeur().multiply(BigDecimal.valueOf(total)))
                .respecte(BigDecimal.valueOf(champs).multiply(CENT));
    }
}
