package fr.care.controle.domaine.dossier;

import fr.care.controle.domaine.motif.Preuve;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a GHT declares of its governance and of the convergence of its AD.
 *
 * @param tousAdCouverts the trajectory is declared to address all the AD
 * @param adCouverts the AD it names, when it names them
 */
public record Convergence(
        boolean equipeProjet,
        boolean schemaGouvernance,
        boolean trajectoire,
        Optional<LocalDate> premierJalon,
        boolean modalitesOrganisationnelles,
        boolean budgetPrevisionnel,
        boolean tousAdCouverts,
        Set<String> adCouverts,
        boolean adDejaConverges,
        Preuve preuve) {}
