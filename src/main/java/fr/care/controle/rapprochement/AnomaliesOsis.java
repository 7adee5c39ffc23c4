package fr.care.controle.rapprochement;

import fr.care.controle.campagne.ChampBudget;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Nombres;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Contradicting entries of oSIS, and values of the budget questionnaire that make no sense: told, they change no verdict. */
final class AnomaliesOsis {
    private final Parametres.Osis parametres;
    private final Proprietaires proprietaires;
    private final AnomaliesLecture lecture;
    private final Registre registre;

    AnomaliesOsis(
            Parametres.Osis parametres, Proprietaires proprietaires, AnomaliesLecture lecture, Registre registre) {
        this.parametres = parametres;
        this.proprietaires = proprietaires;
        this.lecture = lecture;
        this.registre = registre;
    }

    /** Whether there may be something to tell of a fact, as there is of few; several threads may ask. */
    boolean concerne(Fait fait) {
        return LectureOsis.contradictoire(fait) || champBudget(fait).isPresent();
    }

    /** @param faits those that are used: the platform's, and of the fallback workbooks what the platform does not say */
    void relever(Stream<Fait> faits) {
        faits.forEach(fait -> {
            if (LectureOsis.contradictoire(fait)) {
                lecture.conflit(fait);
            }
            champBudget(fait).ifPresent(champ -> LectureOsis.dernieres(fait).forEach(v -> plage(champ, v)));
        });
    }

    private Optional<ChampBudget> champBudget(Fait fait) {
        String questionnaire = fait.valeurs().texte("questionnaire");
        String champ = fait.valeurs().texte("champ");
        if (!questionnaire.equals(parametres.questionnaireBudget())) {
            return Optional.empty();
        }
        return parametres.champsBudget().stream()
                .filter(c -> c.champ().equals(champ))
                .findFirst();
    }

    private void plage(ChampBudget champ, Version version) {
        Optional<String> valeur = version.valeurs().texteOptionnel("valeur");
        Optional<BigDecimal> nombre = valeur.flatMap(Nombres::lire);
        if (valeur.isPresent() && nombre.filter(champ::vraisemblable).isEmpty()) {
            registre.ajouter(
                    proprietaires.de(version.valeurs()),
                    Code.OSIS_VALEUR_HORS_PLAGE,
                    version.valeurs().texte("finess") + "|" + champ.champ(),
                    List.of(valeur.get(), champ.plage()),
                    version.preuve());
        }
    }
}
