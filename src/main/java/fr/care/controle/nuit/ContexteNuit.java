package fr.care.controle.nuit;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.entrepot.Empreinte;
import fr.care.controle.restitution.publication.Edition;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a night is asked to do.
 *
 * @param depot the folder of tonight's exports
 * @param sorties the folder under which results are published
 * @param inventaire the files of the drop
 * @param empreinte SHA-256 of all that decides the results: inputs, campaign file, software version
 * @param reglages SHA-256 of what decides how files are read, whatever they hold: campaign file, software version
 * @param versionLogiciel as the manifest writes it
 * @param confirmee whether a person has seen how much the night moves
 * @param edition how the results are published
 */
public record ContexteNuit(
        Parametres parametres,
        LocalDate dateControle,
        Path depot,
        Path sorties,
        Inventaire inventaire,
        String empreinte,
        String reglages,
        String versionLogiciel,
        boolean confirmee,
        Edition edition) {
    /** The {@link #empreinte} of a night. */
    public static String empreinte(String inventaire, String texteCampagne, String versionLogiciel) {
        return Empreinte.sha256(inventaire + texteCampagne + versionLogiciel);
    }

    public String campagne() {
        return parametres.id();
    }
}
