package fr.care.controle.rapprochement;

import fr.care.controle.domaine.depense.CoutInterne;
import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.depense.RecapPaie;
import fr.care.controle.fait.Version;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Sources;
import fr.care.controle.source.etatsfinanciers.EtatsFinanciers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The financial statement of each candidate, every employee beside the payroll recap of the same year. */
final class IndexFinances {
    private static final String CLE = "CLE";
    private static final String ILLISIBLE = "ILLISIBLE";
    private static final Comparator<Version> ORDRE =
            Comparator.comparingInt(version -> version.valeurs().entier("rang"));

    private final Faits faits;
    private final IndexPaie paie;

    IndexFinances(Faits faits) {
        this.faits = faits;
        paie = new IndexPaie(faits);
    }

    /** Empty when no statement of the candidate was ever received. */
    Optional<EtatFinancier> de(String candidatId) {
        List<Version> siennes =
                faits.certains(Sources.ETATS_FINANCIERS, candidatId).toList();
        if (siennes.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> cle = de(siennes, CLE)
                .map(Version::valeurs)
                .collect(Collectors.toMap(v -> v.texte("reference"), v -> v.texte("detail"), (a, b) -> a));
        IndexPaie.DuCandidat recaps = paie.de(candidatId, cle);
        return Optional.of(new EtatFinancier(
                de(siennes, Nature.INTERNE.name())
                        .map(version -> coutInterne(version, cle, recaps))
                        .toList(),
                de(siennes, Nature.EXTERNE.name())
                        .map(version -> EtatsFinanciers.facture(version.valeurs(), version.preuve()))
                        .toList(),
                de(siennes, Nature.AUTRE.name())
                        .map(version -> EtatsFinanciers.facture(version.valeurs(), version.preuve()))
                        .toList(),
                de(siennes, Nature.RECETTE.name())
                        .map(version -> EtatsFinanciers.recette(version.valeurs(), version.preuve()))
                        .toList(),
                de(siennes, ILLISIBLE)
                        .map(version -> EtatsFinanciers.illisible(version.valeurs(), version.preuve()))
                        .findFirst()));
    }

    private static Stream<Version> de(List<Version> lignes, String nature) {
        return lignes.stream()
                .filter(version -> version.valeurs().texte("nature").equals(nature))
                .sorted(ORDRE);
    }

    private static CoutInterne coutInterne(Version version, Map<String, String> cle, IndexPaie.DuCandidat recaps) {
        Valeurs v = version.valeurs();
        String ecrit = v.texteOptionnel("reference").orElse("");
        String matricule = cle.getOrDefault(ecrit, ecrit);
        Optional<RecapPaie> recap = recaps.recap(matricule, v.entier("annee"));
        return new CoutInterne(
                matricule,
                v.entier("annee"),
                v.texteOptionnel("objectif").orElse(""),
                EtatsFinanciers.saisie(v),
                recap,
                version.preuve());
    }
}
