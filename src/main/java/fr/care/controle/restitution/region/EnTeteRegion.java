package fr.care.controle.restitution.region;

import fr.care.controle.restitution.EnTete;
import fr.care.controle.restitution.FichierEntree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The head of the results of a night cut to one region. No file of the drop is told: their names would name other regions' candidates.
 *
 * @param code the region's
 */
public record EnTeteRegion(EnTete national, String code) implements EnTete {
    @Override
    public String campagne() {
        return national.campagne();
    }

    @Override
    public LocalDate dateControle() {
        return national.dateControle();
    }

    @Override
    public Optional<String> region() {
        return Optional.of(code);
    }

    @Override
    public String versionRegles() {
        return national.versionRegles();
    }

    @Override
    public String versionLogiciel() {
        return national.versionLogiciel();
    }

    @Override
    public List<FichierEntree> entrees() {
        return List.of();
    }
}
