package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.domaine.depense.CoutInterne;
import fr.care.controle.domaine.depense.RecapPaie;
import fr.care.controle.domaine.depense.SaisieSalarie;
import fr.care.controle.domaine.depense.SaisieSalarie.Cellule;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement held against the payroll recap of the same employee and year: « Les attestations ne peuvent pas être acceptées pour
 * valider les coûts RH, il faut un récapitulatif de paie. »
 */
record ControlePaie(CoutInterne cout, Maximum<BigDecimal> ecartTolere) {

    Stream<Motif> motifs() {
        return cout.recap()
                .map(recap -> Stream.of(ecarts(recap), nonDeduits(recap), dates(recap), sommes(recap))
                        .flatMap(motifs -> motifs))
                .orElseGet(() -> Stream.of(
                        new Motif(Code.PAIE_RECAP_ABSENT, Saisies.objet(cout), List.of(), List.of(cout.preuve()))));
    }

    private Stream<Motif> ecarts(RecapPaie recap) {
        return Stream.concat(
                ecart(Code.PAIE_ECART_BRUT, Cellule.BRUT, cout.saisie().brut(), recap.brut(), recap),
                ecart(Code.PAIE_ECART_CHARGES, Cellule.CHARGES, cout.saisie().charges(), recap.charges(), recap));
    }

    private Stream<Motif> ecart(
            Code code, Cellule cellule, Optional<BigDecimal> lue, BigDecimal constate, RecapPaie recap) {
        return Saisies.connue(cout.saisie(), cellule, lue)
                .filter(declare -> Euros.ecart(declare, constate, ecartTolere))
                .map(declare -> motif(code, "", recap, Euros.arrondi(declare), Euros.arrondi(constate)))
                .stream();
    }

    /** « c'est ici que nous allons voir si par exemple il y a le paiement de cet ou des primes de départ » */
    private Stream<Motif> nonDeduits(RecapPaie recap) {
        SaisieSalarie saisie = cout.saisie();
        if (!excede(recap.inelBrut(), Cellule.INEL_BRUT, saisie.inelBrut())
                && !excede(recap.inelCharges(), Cellule.INEL_CHARGES, saisie.inelCharges())) {
            return Stream.empty();
        }
        return Stream.of(motif(
                Code.PAIE_ELEMENT_NON_DEDUIT,
                "",
                recap,
                Euros.arrondi(saisie.inelBrut().orElse(BigDecimal.ZERO)),
                Euros.arrondi(recap.inelBrut()),
                Euros.arrondi(saisie.inelCharges().orElse(BigDecimal.ZERO)),
                Euros.arrondi(recap.inelCharges())));
    }

    private boolean excede(BigDecimal constate, Cellule cellule, Optional<BigDecimal> lue) {
        return Saisies.connue(cout.saisie(), cellule, lue)
                .filter(declare -> constate.compareTo(declare) > 0)
                .isPresent();
    }

    /** « Dans le récapitulatif de paie sur la période annuelle doivent apparaitre : […] La date d'entrée et de sortie » */
    private Stream<Motif> dates(RecapPaie recap) {
        return recap.dateEntree() ? Stream.empty() : Stream.of(motif(Code.PAIE_DATES_ABSENTES, "", recap));
    }

    /** « Le total brut et le détail des rubriques constituant le brut […], Le total des charges patronales » */
    private Stream<Motif> sommes(RecapPaie recap) {
        return Stream.of(
                        somme("/BRUT", recap.brut(), recap.sommeBrut(), recap),
                        recap.partSalariale().stream()
                                .flatMap(total -> somme("/SALARIAL", total, recap.sommeSalariale(), recap)),
                        somme("/PATRONAL", recap.charges(), recap.sommeCharges(), recap))
                .flatMap(motifs -> motifs);
    }

    private Stream<Motif> somme(String suffixe, BigDecimal total, BigDecimal somme, RecapPaie recap) {
        return Euros.ecart(total, somme, ecartTolere)
                ? Stream.of(motif(
                        Code.PAIE_SOMME_INCOHERENTE,
                        suffixe,
                        recap,
                        Euros.arrondi(total),
                        Euros.arrondi(somme),
                        Euros.arrondi(total.subtract(somme).abs())))
                : Stream.empty();
    }

    private Motif motif(Code code, String suffixe, RecapPaie recap, Object... details) {
        List<Preuve> preuves = List.of(cout.preuve(), recap.preuve());
        return new Motif(code, Saisies.objet(cout) + suffixe, List.of(details), preuves);
    }
}
