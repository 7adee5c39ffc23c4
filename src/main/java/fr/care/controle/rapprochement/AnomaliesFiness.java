package fr.care.controle.rapprochement;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.Version;
import fr.care.controle.source.Source;
import fr.care.controle.source.basees.LigneBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            defaut(finess)
                    .or(() -> base.reproche(candidat, finess))
                    .ifPresent(code -> registre.ajouter(candidat, code, finess, List.of(), version.preuve()));
        }
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
        Map<String, Boolean> sains = new HashMap<>();
        faits.acceptes(osis).forEach(version -> {
            String numero = version.valeurs().texte("finess");
            // A number has hundreds of answers.
            if (!sains.computeIfAbsent(numero, this::sain)) {
                verifierOsis(numero, version.preuve());
            }
        });
    }

    private boolean sain(String finess) {
        return defaut(finess).isEmpty()
                && base.proprietaires(finess).stream()
                        .filter(candidats::contains)
                        .allMatch(candidat -> base.reproche(candidat, finess).isEmpty());
    }

    private void verifierOsis(String finess, Preuve preuve) {
        List<String> siens =
                base.proprietaires(finess).stream().filter(candidats::contains).toList();
        Optional<Code> defaut = defaut(finess);
        if (defaut.isPresent()) {
            registre.ajouter(siens, defaut.get(), finess, List.of(), preuve);
            return;
        }
        for (String candidat : siens) {
            base.reproche(candidat, finess)
                    .ifPresent(code -> registre.ajouter(candidat, code, finess, List.of(), preuve));
        }
    }
}
