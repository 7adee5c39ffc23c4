package fr.care.controle.regle;

import static fr.care.controle.regle.Series.preuve;
import static java.util.stream.Collectors.toMap;

import fr.care.controle.campagne.CampagneYaml;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.dossier.Convergence;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.osis.ChampOsis;
import fr.care.controle.domaine.osis.ReferentielOsis;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.logique.Tri;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a dossier holds so that O3 to O6 and the documents are reached, whatever a test does to its audits. */
final class Acquis {
    static final Parametres CAMPAGNE = campagne();

    static final Declaration DECLARATION = new Declaration(
            Optional.of(UnDossier.P),
            Optional.empty(),
            Optional.of(BaseDate.FIN),
            false,
            Optional.empty(),
            Optional.of(preuve("declarations", 1)));

    static final Convergence CONVERGENCE = new Convergence(
            true,
            true,
            true,
            Optional.of(LocalDate.of(2027, 1, 15)),
            true,
            true,
            true,
            Set.of(),
            false,
            preuve("convergence", 1));

    private static final List<ChampOsis> CHAMPS = List.of(
            new ChampOsis("QR_MATURINH-SSI-MPR-V1", "MPR_1"),
            new ChampOsis("QR_MATURINH-SSI-CPT-V1", "CPT_PART_BUDGET_NUMERIQUE"),
            new ChampOsis("QR_MATURINH-SSI-CPT-V1", "CPT_ETP_SSI"));

    static final ReferentielOsis REFERENTIEL = new ReferentielOsis(Set.copyOf(CHAMPS));

    /** Every document that the campaign may ask for. */
    static final List<Piece> PIECES = Stream.of(Objectif.values())
            .flatMap(objectif -> CAMPAGNE.attendu(objectif.numero()).pieces().stream()
                    .flatMap(List::stream)
                    .map(type -> new Piece(objectif, type, type + ".pdf", preuve("pieces", 1))))
            .toList();

    private Acquis() {}

    /** One at each EG and one at each EJ, on the same day. */
    static List<Exercice> exercices(List<Etablissement> etablissements) {
        return Stream.concat(
                        etablissements.stream().map(eg -> exercice(Exercice.Niveau.EG, eg.finessEg())),
                        etablissements.stream().map(eg -> exercice(Exercice.Niveau.EJ, eg.finessEj())))
                .distinct()
                .toList();
    }

    static Map<String, Map<ChampOsis, ReponseOsis>> osis(List<Etablissement> etablissements) {
        Map<ChampOsis, ReponseOsis> remplis = CHAMPS.stream()
                .collect(toMap(
                        Function.identity(),
                        champ -> new ReponseOsis(Tri.VRAI, Set.of(), Optional.of(preuve("osis", 1)))));
        return Stream.concat(
                        etablissements.stream().map(Etablissement::finessEg),
                        etablissements.stream().map(Etablissement::finessEj))
                .distinct()
                .collect(toMap(Function.identity(), finess -> remplis));
    }

    private static Exercice exercice(Exercice.Niveau niveau, String finess) {
        return new Exercice(
                "EX-" + finess,
                LocalDate.of(2026, 2, 1),
                niveau,
                Optional.of(finess),
                true,
                true,
                Exercice.Justificatif.RAPPORT,
                true,
                preuve("exercices", 1));
    }

    private static Parametres campagne() {
        try (InputStream flux = Acquis.class.getResourceAsStream("/campagnes/d1bis-2026.yml")) {
            return CampagneYaml.lire(new String(flux.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
