package fr.care.controle.regle;

import fr.care.controle.campagne.Minimum;
import fr.care.controle.domaine.audit.AuditExposition;
import fr.care.controle.domaine.audit.Constat;
import fr.care.controle.domaine.audit.Constats;
import fr.care.controle.domaine.audit.Criticite;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Lecture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an exposure audit shows: « Seule la détection d'une vulnérabilité de niveau critique (niveau rouge CVSS > 9) […] est
 * bloquante ». Detection counts: a later correction does not undo it.
 */
final class ConformiteExposition {
    private ConformiteExposition() {}

    static Fait evaluer(String perimetre, AuditExposition audit, Contexte c) {
        Minimum<BigDecimal> defaut = c.parametres().exposition().cvssCritique();
        Minimum<BigDecimal> seuil = c.selon(Lecture.L1, defaut.inclusif(), defaut);
        Constats constats = audit.constats();
        List<List<Constat>> critiques = Stream.concat(
                        constats.certains().stream().map(List::of), constats.conflits().stream())
                .filter(versions -> versions.stream().allMatch(constat -> critique(constat, seuil)))
                .toList();
        List<Preuve> preuves = Stream.concat(
                        Stream.of(audit.preuve()),
                        critiques.stream().flatMap(List::stream).map(Constat::preuve))
                .toList();
        if (critiques.stream().anyMatch(versions -> versions.stream().noneMatch(Constat::risqueResiduelFaible))) {
            return Fait.faux(List.of(), preuves);
        }
        List<Motif> doutes = new ArrayList<>();
        if (!constats.rejets().isEmpty()) {
            doutes.add(new Motif(Code.LIGNE_REJETEE, audit.id(), List.of(), constats.rejets()));
        }
        if (!constats.conflits().isEmpty()) {
            doutes.add(new Motif(Code.CONFLIT, audit.id(), List.of(), preuves(constats.conflits())));
        }
        // « si le risque résiduel est faible, cela doit être mentionné dans le rapport d'audit »: a person appreciates
        // it.
        List<List<Constat>> justifies = critiques.stream()
                .filter(versions -> versions.stream().allMatch(Constat::risqueResiduelFaible))
                .toList();
        if (!justifies.isEmpty()) {
            doutes.add(new Motif(Code.RISQUE_RESIDUEL_A_APPRECIER, perimetre, List.of(audit.id()), preuves(justifies)));
        }
        return doutes.isEmpty() ? Fait.vrai(preuves) : Fait.indetermine(doutes, preuves);
    }

    /** « (CVSS supérieur à 9.0) et des risques de niveau critique »: with a CVSS, the CVSS decides. */
    private static boolean critique(Constat constat, Minimum<BigDecimal> seuil) {
        return constat.cvss()
                .map(seuil::respecte)
                .orElseGet(() ->
                        constat.criticite().filter(Criticite.CRITIQUE::equals).isPresent());
    }

    private static List<Preuve> preuves(List<List<Constat>> constats) {
        return constats.stream().flatMap(List::stream).map(Constat::preuve).toList();
    }
}
