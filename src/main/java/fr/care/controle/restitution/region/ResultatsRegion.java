package fr.care.controle.restitution.region;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.OrdreResultats;
import fr.care.controle.restitution.RejetLigne;
import fr.care.controle.restitution.ResultatsNuit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The results of a night cut to one region. No file of the drop is told: their names would name other regions' candidates. */
final class ResultatsRegion implements ResultatsNuit {
    private final ResultatsNuit national;
    private final String code;
    private final List<LigneSynthese> syntheses = new ArrayList<>();
    private final List<Anomalie> anomalies = new ArrayList<>();
    private final List<Changement> changements = new ArrayList<>();
    private final List<RejetLigne> rejets = new ArrayList<>();

    ResultatsRegion(ResultatsNuit national, String code) {
        this.national = national;
        this.code = code;
    }

    void ajouter(LigneSynthese synthese) {
        syntheses.add(synthese);
    }

    void ajouter(Anomalie anomalie) {
        anomalies.add(anomalie);
    }

    void ajouter(Changement changement) {
        changements.add(changement);
    }

    void ajouter(RejetLigne rejet) {
        rejets.add(rejet);
    }

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

    @Override
    public Stream<LigneSynthese> syntheses() {
        return syntheses.stream();
    }

    @Override
    public Stream<Anomalie> anomalies() {
        // A pseudonym does not sort as what it stands for.
        return anomalies.stream().sorted(OrdreResultats.ANOMALIES);
    }

    @Override
    public Stream<Changement> changements() {
        return changements.stream();
    }

    @Override
    public Stream<RejetLigne> rejets() {
        return rejets.stream().sorted(OrdreResultats.REJETS);
    }
}
