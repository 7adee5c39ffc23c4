package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Depenses;
import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Depense;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One invoice, kept whole or refused whole, with every reason that applies. */
record ExamenFacture(Nature nature, Facture facture, Depenses depenses, PeriodeEligible periode) {

    Depense depense() {
        BigDecimal declare = facture.montant().orElse(BigDecimal.ZERO);
        List<Motif> motifs = Motifs.tries(
                Stream.of(montant(), date(), categorie(), objectif()).flatMap(Optional::stream));
        return new Depense(
                nature,
                facture.numero(),
                facture.date().map(LocalDate::getYear),
                facture.objectif(),
                declare,
                motifs.isEmpty() ? declare : BigDecimal.ZERO,
                motifs,
                facture.preuve());
    }

    private Optional<Motif> montant() {
        return facture.montant().isPresent() ? Optional.empty() : motif(Code.MONTANT_ILLISIBLE, Motifs.MONTANT);
    }

    /** « des frais réellement engagés sur la période » */
    private Optional<Motif> date() {
        if (facture.date().filter(periode::contient).isPresent()) {
            return Optional.empty();
        }
        Object ecrite = facture.date().isPresent() ? facture.date().get() : "absente ou illisible";
        return motif(Code.DATE_HORS_PERIODE, ecrite, periode.debut().valeur(), periode.fin());
    }

    /** « Dépenses éligibles », « Dépenses non éligibles » */
    private Optional<Motif> categorie() {
        return depenses.categorie(facture.categorie())
                .map(this::portee)
                .orElseGet(() -> motif(Code.CATEGORIE_NON_ELIGIBLE, facture.categorie(), "inconnue"));
    }

    private Optional<Motif> portee(Depenses.Categorie categorie) {
        return switch (categorie.portee()) {
            case TOUS_OBJECTIFS -> Optional.empty();
            case HORS_O6 ->
                pour(ObjectifFinance.O6)
                        ? motif(Code.CATEGORIE_NON_ELIGIBLE_O6, categorie.code(), ObjectifFinance.O6)
                        : Optional.empty();
            case AUCUN_OBJECTIF -> motif(Code.CATEGORIE_NON_ELIGIBLE, categorie.code(), "non éligible");
        };
    }

    private Optional<Motif> objectif() {
        if (ObjectifFinance.lire(facture.objectif()).isEmpty()) {
            return motif(Code.OBJECTIF_INVALIDE, facture.objectif(), String.join(", ", ObjectifFinance.TOUS));
        }
        return pour(ObjectifFinance.O3) && !periode.exerciceRealise()
                ? motif(
                        Code.EXERCICE_HORS_PERIODE,
                        periode.debutExercice().valeur(),
                        periode.finExercice(),
                        ObjectifFinance.O3)
                : Optional.empty();
    }

    private boolean pour(String objectif) {
        return ObjectifFinance.lire(facture.objectif()).filter(objectif::equals).isPresent();
    }

    private Optional<Motif> motif(Code code, Object... details) {
        String objet = Motifs.objet(nature, facture.numero(), facture.preuve());
        return Optional.of(new Motif(code, objet, List.of(details), List.of(facture.preuve())));
    }
}
