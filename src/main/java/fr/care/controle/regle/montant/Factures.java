package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Depenses;
import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.resultat.Depense;
import java.util.List;
import java.util.stream.Stream;

/** The external and the other costs, « estimés en euros toute taxe comprise (TTC) ». */
record Factures(Depenses depenses, PeriodeEligible periode) {
    Stream<Depense> depenses(Nature nature, List<Facture> factures) {
        return factures.stream().map(facture -> new ExamenFacture(nature, facture, depenses, periode).depense());
    }
}
