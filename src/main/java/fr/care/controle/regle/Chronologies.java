package fr.care.controle.regle;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.resultat.Chronologie;
import fr.care.controle.domaine.resultat.Chronologie.Intervalle;
import fr.care.controle.domaine.resultat.Chronologie.Jalon;
import fr.care.controle.domaine.resultat.Chronologie.Moyenne;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Objectif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The audits of a candidate over time, with what O1.A and O2.A measure of them; it decides nothing. */
public final class Chronologies {
    private final Contexte c;

    private Chronologies(Contexte c) {
        this.c = c;
    }

    /** One per AD then one per perimeter, in the order of the file. */
    public static List<Chronologie> de(Dossier dossier, Evaluation evaluation, Parametres parametres) {
        Reference reference = new Reference(evaluation.etat(), evaluation.dateReference());
        Contexte c = Contexte.de(dossier, reference, parametres, evaluation.baseDate());
        Chronologies chronologies = new Chronologies(c);
        return Stream.concat(
                        c.annuaires().stream().map(serie -> chronologies.de(Objectif.O1_A, serie)),
                        c.perimetres().stream().map(serie -> chronologies.de(Objectif.O2_A, serie)))
                .toList();
    }

    private Chronologie de(Objectif objectif, Serie<?> serie) {
        Optional<LocalDate> debut = c.phase().debut();
        List<? extends AuditDate<?>> phase = debut.<List<? extends AuditDate<?>>>map(
                        jour -> serie.depuis(jour).audits())
                .orElse(List.of());
        List<Jalon> jalons = new ArrayList<>();
        serie.audits().subList(0, serie.audits().size() - phase.size()).forEach(avant -> jalons.add(jalon(avant)));
        for (int i = 0; i < phase.size(); i++) {
            AuditDate<?> audit = phase.get(i);
            jalons.add(
                    i == 0
                            ? jalon(audit)
                            : new Jalon(
                                    audit.audit().id(),
                                    audit.date(),
                                    Optional.of(ecart(phase.get(i - 1).joursJusqua(audit.date())))));
        }
        return new Chronologie(
                objectif, serie.objet(), debut, c.date(), List.copyOf(jalons), enCours(phase), moyenne(phase));
    }

    private static Jalon jalon(AuditDate<?> audit) {
        return new Jalon(audit.audit().id(), audit.date(), Optional.empty());
    }

    private Intervalle ecart(long jours) {
        return new Intervalle(jours, c.parametres().frequence().ecartMaximal().respecte(jours));
    }

    private Optional<Intervalle> enCours(List<? extends AuditDate<?>> phase) {
        return phase.isEmpty() || !c.reference().provisoire()
                ? Optional.empty()
                : Optional.of(ecart(phase.get(phase.size() - 1).joursJusqua(c.date())));
    }

    private Optional<Moyenne> moyenne(List<? extends AuditDate<?>> phase) {
        if (phase.size() < 2) {
            return Optional.empty();
        }
        Maximum<Long> limite = c.parametres().frequence().ecartMoyenMaximal();
        Ecarts.Moyenne moyenne = Ecarts.de(phase).moyenne();
        return Optional.of(new Moyenne(moyenne.arrondie(), moyenne.respecte(limite)));
    }
}
