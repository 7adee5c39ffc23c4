package fr.care.controle.regle;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The base of dates kept for the audits: « La date sélectionnée doit être la même pour les cycles d'audits lancés pendant la phase
 * opérationnelle ». Not declared, it is the one that costs the candidate least.
 *
 * @param contexte the base kept, with the series dated by it
 * @param conclusions of the rules that depend on it
 */
record ChoixBaseDate(Contexte contexte, Map<Objectif, Conclusion> conclusions) {
    /** The bases to try; FIN first, because it is kept when both cost the same. */
    static List<BaseDate> bases(Declaration declaration) {
        return declaration.baseDate().map(List::of).orElse(List.of(BaseDate.FIN, BaseDate.LANCEMENT));
    }

    /** @param bases what is known under each base to try */
    static ChoixBaseDate parmi(List<Contexte> bases, Conclusions parRegle) {
        // Reading L6: the base that is told is that of the ADS audits; the exposure may keep the other.
        return bases.get(0).selon(Lecture.L6, true, false)
                ? meilleur(Catalogue.ADS, bases, parRegle).avec(meilleur(Catalogue.EXPOSITION, bases, parRegle))
                : meilleur(Catalogue.AUDITS, bases, parRegle);
    }

    /** What a rule concludes under the base kept. */
    Conclusion conclure(Regle regle, Conclusions parRegle) {
        Conclusion dejaTiree = conclusions.get(regle.objectif());
        return dejaTiree == null ? parRegle.de(regle, contexte) : dejaTiree;
    }

    private static ChoixBaseDate meilleur(List<Regle> regles, List<Contexte> bases, Conclusions parRegle) {
        return bases.stream()
                .map(base -> evaluer(regles, base, parRegle))
                .min(Comparator.comparing((ChoixBaseDate choix) -> choix.cout().max())
                        .thenComparing(choix -> choix.cout().min()))
                .orElseThrow();
    }

    private static ChoixBaseDate evaluer(List<Regle> regles, Contexte c, Conclusions parRegle) {
        Map<Objectif, Conclusion> conclusions = new EnumMap<>(Objectif.class);
        regles.forEach(regle -> conclusions.put(regle.objectif(), parRegle.de(regle, c)));
        return new ChoixBaseDate(c, conclusions);
    }

    /** Of the rules alone: neither documents nor taints of whole objectives, and no cap. */
    private Intervalle cout() {
        Decote decote = new Decote(contexte.parametres().decotes());
        return conclusions.entrySet().stream()
                .map(entree -> decote.propre(entree.getKey(), entree.getValue().issue()))
                .reduce(Intervalle.NUL, Intervalle::plus);
    }

    private ChoixBaseDate avec(ChoixBaseDate autres) {
        Map<Objectif, Conclusion> toutes = new EnumMap<>(conclusions);
        toutes.putAll(autres.conclusions());
        return new ChoixBaseDate(contexte, toutes);
    }
}
