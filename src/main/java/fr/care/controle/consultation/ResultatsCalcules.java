package fr.care.controle.consultation;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.CandidatEvalue;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.evaluation.NuitCalculee;
import fr.care.controle.fait.Rejet;
import fr.care.controle.rapprochement.Etablissements;
import fr.care.controle.rapprochement.Faits;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.OrdreResultats;
import fr.care.controle.restitution.RejetLigne;
import fr.care.controle.restitution.ResultatsNuit;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results of a night that was computed in memory, in the form that the writers of results take. */
record ResultatsCalcules(
        String campagne,
        LocalDate dateControle,
        String versionRegles,
        String versionLogiciel,
        List<FichierEntree> entrees,
        Faits faits,
        NuitCalculee calcul,
        List<Changement> depuisLaVeille)
        implements ResultatsNuit {
    @Override
    public Map<String, Set<String>> candidatsParFiness() {
        return Etablissements.candidats(faits);
    }

    @Override
    public Stream<LigneSynthese> syntheses() {
        Map<String, Long> parCandidat =
                anomalies().collect(Collectors.groupingBy(Anomalie::candidatId, Collectors.counting()));
        return calcul.candidats().stream()
                .map(CandidatEvalue::resultat)
                .map(resultat -> new LigneSynthese(
                        resultat,
                        parCandidat.getOrDefault(resultat.candidat().id(), 0L).intValue()));
    }

    @Override
    public Stream<Anomalie> anomalies() {
        return Stream.concat(
                        calcul.anomalies().stream(), calcul.candidats().stream().flatMap(c -> c.anomalies().stream()))
                .sorted(OrdreResultats.ANOMALIES);
    }

    @Override
    public Stream<Changement> changements() {
        return depuisLaVeille.stream();
    }

    @Override
    public Stream<RejetLigne> rejets() {
        return Sources.TOUTES.stream()
                .flatMap(source -> faits.rejets(source).stream()
                        .filter(rejet -> rejet.preuve().nuit().equals(dateControle))
                        .map(rejet -> ligne(source, rejet)))
                .sorted(OrdreResultats.REJETS);
    }

    private static RejetLigne ligne(Source source, Rejet rejet) {
        return new RejetLigne(
                source.nom(),
                rejet.preuve().fichier(),
                rejet.preuve().ligne(),
                rejet.colonne(),
                rejet.valeur(),
                rejet.motif());
    }
}
