package fr.care.controle.domaine.resultat;

import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on one objective, with all that explains it.
 *
 * @param decote percent; the décote of O6 stands on the first of O6.A and O6.B that is not ATTEINT
 * @param motifs sorted by code then object; empty when ATTEINT, save the SILENE route
 * @param preuves the rows that the verdict rests on, sorted, without repeats
 */
public record ResultatObjectif(
        Objectif objectif,
        Verdict verdict,
        Intervalle decote,
        Optional<Mesure> mesure,
        Optional<Mesure> seuil,
        List<Motif> motifs,
        Rattrapable rattrapable,
        List<Preuve> preuves) {}
