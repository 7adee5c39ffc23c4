package fr.care.controle.regle;

import fr.care.controle.domaine.audit.Audit;
import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.motif.Souillure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The audits of one AD or of one perimeter, dated up to D and in order. « Pour vérifier cet intervalle il faut prendre en compte
 * soit la date de lancement de l'audit, soit la date de fin de l'audit »: an audit without the date that counts is not in it.
 *
 * @param objet the AD or the perimeter
 * @param souillures rows that might have been audits of the series: what it shows is then undetermined
 */
record Serie<A extends Audit>(
        String objet, Set<String> rattachements, List<AuditDate<A>> audits, List<Souillure> souillures) {

    static <A extends Audit> Serie<A> de(
            String objet,
            Set<String> rattachements,
            Collection<A> audits,
            List<Souillure> souillures,
            BaseDate base,
            LocalDate reference) {
        List<AuditDate<A>> dates = audits.stream()
                .flatMap(audit -> audit.date(base).map(date -> new AuditDate<>(date, audit)).stream())
                .filter(audit -> !audit.date().isAfter(reference))
                .sorted(AuditDate.ORDRE)
                .toList();
        return new Serie<>(objet, rattachements, dates, souillures);
    }

    Serie<A> gardant(Predicate<A> garde) {
        return new Serie<>(
                objet,
                rattachements,
                audits.stream().filter(audit -> garde.test(audit.audit())).toList(),
                souillures);
    }

    Serie<A> depuis(LocalDate debut) {
        return new Serie<>(
                objet,
                rattachements,
                audits.stream().filter(audit -> !audit.date().isBefore(debut)).toList(),
                souillures);
    }

    boolean auMoins(int nombre) {
        return audits.size() >= nombre;
    }

    /** The last audit (1), the one before (2), the one before that (3). */
    AuditDate<A> dernier(int rang) {
        return audits.get(audits.size() - rang);
    }

    /** The rows of its audits, and those that taint it. */
    List<Preuve> preuves() {
        return Stream.concat(
                        audits.stream().map(audit -> audit.audit().preuve()),
                        souillures.stream().map(Souillure::preuve))
                .toList();
    }

    Motif motif(Code code, List<Preuve> preuves, Object... details) {
        return new Motif(code, objet, List.of(details), preuves);
    }
}
