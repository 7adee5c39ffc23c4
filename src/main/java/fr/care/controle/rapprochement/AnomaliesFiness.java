package fr.care.controle.rapprochement;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.fait.CleGroupe;
import fr.care.controle.fait.Version;
import fr.care.controle.source.Source;
import fr.care.controle.source.basees.LigneBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks every FINESS number met against its key, the base and the perimeter of its candidate; of one number only the first
 * fault is told. The numbers of an unknown candidate are not checked further.
 */
final class AnomaliesFiness {
    private final Base base;
    private final Set<String> candidats;
    private final Registre registre;

    AnomaliesFiness(Base base, Set<String> candidats, Registre registre) {
        this.base = base;
        this.candidats = candidats;
        this.registre = registre;
    }

    /** A source whose rows name a candidate and a number. */
    void deCandidats(Faits faits, Source source) {
        faits.acceptes(source)
                .forEach(version -> version.valeurs()
                        .texteOptionnel("finess")
                        .filter(finess -> !finess.equals(NumeroFiness.TOUT))
                        .ifPresent(finess -> verifier(version, finess)));
    }

    private void verifier(Version version, String finess) {
        String candidat = version.valeurs().texte("candidat_id");
        if (candidats.contains(candidat)) {
            reproche(candidat, finess)
                    .ifPresent(code -> registre.ajouter(candidat, code, finess, List.of(), version.preuve()));
        }
    }

    private Optional<Code> reproche(String candidat, String finess) {
        return defaut(finess).or(() -> base.reproche(candidat, finess));
    }

    private Optional<Code> defaut(String finess) {
        if (!NumeroFiness.cleValide(finess)) {
            return Optional.of(Code.FINESS_INVALIDE);
        }
        return base.connu(finess) ? Optional.empty() : Optional.of(Code.FINESS_INCONNU);
    }

    /** The base itself: its numbers are known by definition, only their keys can be wrong. */
    void deLaBase(Stream<LigneBase> lignes) {
        lignes.filter(ligne -> candidats.contains(ligne.candidatId()))
                .forEach(ligne -> Stream.of(ligne.finessEg(), ligne.finessEj())
                        .filter(finess -> !NumeroFiness.cleValide(finess))
                        .forEach(finess -> registre.ajouter(
                                ligne.candidatId(), Code.FINESS_INVALIDE, finess, List.of(), ligne.preuve())));
    }

    /** oSIS names no candidate: its owners are those of the number in the base. */
    void dOsis(Faits faits, Source osis) {
        // A number has hundreds of answers, and nothing is wrong with most.
        Set<CleGroupe> sansReproche = base.numeros()
                .filter(numero -> reproches(numero).isEmpty())
                .map(numero -> CleGroupe.de(List.of(numero)))
                .collect(Collectors.toSet());
        Map<String, Map<String, Code>> connus = new HashMap<>();
        faits.etat(osis)
                .faits()
                .horsDe(sansReproche)
                .flatMap(fait -> fait.versions().stream())
                .forEach(version -> {
                    String numero = version.valeurs().texte("finess");
                    connus.computeIfAbsent(numero, this::reproches)
                            .forEach((candidat, code) ->
                                    registre.ajouter(candidat, code, numero, List.of(), version.preuve()));
                });
    }

    /** What is wrong with a number for each of its owners; without an owner, for nobody. */
    private Map<String, Code> reproches(String finess) {
        List<String> siens =
                base.proprietaires(finess).stream().filter(candidats::contains).toList();
        Map<String, Code> reproches = new HashMap<>();
        for (String candidat : siens) {
            reproche(candidat, finess).ifPresent(code -> reproches.put(candidat, code));
        }
        if (siens.isEmpty()) {
            defaut(finess).ifPresent(code -> reproches.put(Registre.SANS_CANDIDAT, code));
        }
        return reproches;
    }
}
