package fr.care.controle.domaine.depense;

import fr.care.controle.domaine.motif.Preuve;
import java.util.Optional;

/**
 * The mobilisation of one employee during one year.
 *
 * @param matricule never the anonymous identifier; blank when the statement leaves it blank
 * @param objectif « Objectif de référence », as written; blank when it is not
 * @param recap the payroll recap of the same employee and year, when there is one
 */
public record CoutInterne(
        String matricule, int annee, String objectif, SaisieSalarie saisie, Optional<RecapPaie> recap, Preuve preuve) {}
