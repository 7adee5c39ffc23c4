package fr.care.controle.regle;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.List;
import java.util.Optional;

/**
 * D1.O5: « Calculer la part du budget dédiée au numérique dans le budget général des établissements et le nombre d'ETP dédié à la
 * SSI ». Only whether they are filled matters.
 */
final class O5Budget implements Regle {
    @Override
    public Objectif objectif() {
        return Objectif.O5;
    }

    @Override
    public Optional<Mesure> seuil(Contexte c) {
        return UnitesPmsi.seuil(c);
    }

    @Override
    public Conclusion conclure(Contexte c) {
        Parametres.Osis osis = c.parametres().osis();
        List<ChampOsis> champs = osis.champsBudget().stream()
                .map(champ -> new ChampOsis(osis.questionnaireBudget(), champ.champ()))
                .toList();
        return c.dossier().referentielOsis().absent()
                ? ReferentielManquant.conclure(c)
                : UnitesPmsi.conclure(c, unite -> juger(unite, champs, c));
    }

    private static Fait juger(Unite unite, List<ChampOsis> champs, Contexte c) {
        Completude completude = Completude.de(unite, champs, c);
        if (!completude.vides().isEmpty()) {
            Motif incomplet = new Motif(
                    Code.CPT_INCOMPLET,
                    unite.finess(),
                    List.of(String.join(", ", completude.vides())),
                    completude.preuves());
            return Fait.faux(List.of(incomplet), completude.preuves());
        }
        return completude.renseignes() == champs.size()
                ? Fait.vrai(completude.preuves())
                : Fait.indetermine(completude.doutes(), completude.preuves());
    }
}
