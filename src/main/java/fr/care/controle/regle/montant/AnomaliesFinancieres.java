package fr.care.controle.regle.montant;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.depense.EtatFinancier.Illisible;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The anomalies of a statement: what is wrong with its data. That a cost is refused is no anomaly: its line says so.
 */
record AnomaliesFinancieres(Dossier dossier, Evaluation evaluation, Parametres p) {

    /** One per code and object, with the evidence of all that share them. */
    List<Anomalie> de(Optional<EtatFinancier> etat, BilanFinancier bilan) {
        Map<String, Anomalie> uniques = new LinkedHashMap<>();
        motifs(etat, bilan)
                .map(this::anomalie)
                .forEach(anomalie -> uniques.merge(
                        anomalie.code() + " " + anomalie.objet(), anomalie, AnomaliesFinancieres::reunies));
        return List.copyOf(uniques.values());
    }

    private Stream<Motif> motifs(Optional<EtatFinancier> etat, BilanFinancier bilan) {
        if (etat.isEmpty()) {
            return absent().stream();
        }
        Optional<Illisible> illisible = etat.get().illisible();
        return illisible.isPresent() ? Stream.of(illisible(illisible.get())) : lignes(etat.get(), bilan);
    }

    private Stream<Motif> lignes(EtatFinancier etat, BilanFinancier bilan) {
        return Stream.of(
                        bilan.depenses().stream()
                                .flatMap(depense -> depense.motifs().stream()
                                        .filter(motif -> depense.nature() == Nature.INTERNE
                                                || motif.code() == Code.MONTANT_ILLISIBLE)),
                        Recettes.illisibles(etat.recettes()),
                        CalculsFaux.motifs(etat.internes(), p.depenses().ecartCalcul()))
                .flatMap(motifs -> motifs);
    }

    /** Only of a file that is in and on time: before, the statement may still come. */
    private Optional<Motif> absent() {
        return evaluation.etat() == EtatDossier.DEPOSE
                ? Optional.of(new Motif(
                        Code.ETAT_FINANCIER_ABSENT,
                        dossier.candidat().id(),
                        List.of(),
                        dossier.declaration().preuve().stream().toList()))
                : Optional.empty();
    }

    private static Motif illisible(Illisible illisible) {
        Preuve preuve = illisible.preuve();
        // Readers begin with the name of the file, which the sentence says already.
        String debut = preuve.fichier() + " : ";
        String detail = illisible.detail();
        String suite = detail.startsWith(debut) ? detail.substring(debut.length()) : detail;
        return new Motif(Code.ETAT_FINANCIER_ILLISIBLE, preuve.fichier(), List.of(suite), List.of(preuve));
    }

    private Anomalie anomalie(Motif motif) {
        return new Anomalie(dossier.candidat().id(), motif.code(), motif.objet(), motif.details(), motif.preuves());
    }

    private static Anomalie reunies(Anomalie une, Anomalie autre) {
        return new Anomalie(
                une.candidatId(),
                une.code(),
                une.objet(),
                une.details(),
                Stream.concat(une.preuves().stream(), autre.preuves().stream()).toList());
    }
}
