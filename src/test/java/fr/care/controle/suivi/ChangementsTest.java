package fr.care.controle.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Changement.Cause;
import fr.care.controle.domaine.resultat.Changement.Cause.Genre;
import fr.care.controle.domaine.resultat.Changement.Champ;
import fr.care.controle.domaine.resultat.Changement.Origine;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.Sommaire;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.NuitExemple;
import fr.care.controle.suivi.Changements.Etape;
import fr.care.controle.suivi.Changements.Etapes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangementsTest {
    private static Sommaire candidat(Statut statut) {
        return Sommaire.de(resultat(statut));
    }

    private static ResultatCandidat resultat(Statut statut) {
        return NuitExemple.synthese("C2", "Nom", "1", statut, NuitExemple.atteints(), 0)
                .resultat();
    }

    private static Optional<Origine> origine(String source) {
        return source.isEmpty() ? Optional.empty() : Optional.of(new Origine(source, Optional.empty(), 0));
    }

    private static Etape etape(Genre genre, String source, Statut statut) {
        return new Etape(() -> new Cause(genre, origine(source)), () -> Optional.of(candidat(statut)));
    }

    private static Optional<Sommaire> un(Statut statut) {
        return Optional.of(candidat(statut));
    }

    /** F: financable, A: to be looked at, E: excluded. At the former date, rules then base; then the date alone, then each source. */
    @ParameterizedTest
    @CsvSource({
        "F, E, F, F, E, E, CALENDRIER",
        "F, E, F, F, F, E, DONNEES",
        "F, E, F, E, E, E, BASE",
        "F, E, E, E, E, E, REGLES",
        // The first that applies: rules moved it, whatever else moved it after.
        "F, E, A, F, F, E, REGLES",
        "F, E, F, A, A, E, BASE",
        // The date alone would have given something else: the data did it.
        "F, E, F, F, A, E, DONNEES",
    })
    void laPremiereCauseQuiSApplique(
            String avant, String apres, String regles, String base, String date, String donnees, Genre cause) {
        Etapes etapes = new Etapes(
                List.of(etape(Genre.REGLES, "", statut(regles)), etape(Genre.BASE, "", statut(base))),
                etape(Genre.CALENDRIER, "", statut(date)),
                List.of(
                        etape(Genre.DONNEES, "osis", statut(date)),
                        etape(Genre.DONNEES, "audits-ads", statut(donnees))));

        assertThat(Changements.de(un(statut(avant)), un(statut(apres)), etapes))
                .containsExactly(new Changement(
                        "C2",
                        "75",
                        Optional.empty(),
                        Champ.STATUT,
                        Optional.of(statut(avant).name()),
                        Optional.of(statut(apres).name()),
                        new Cause(cause, origine(cause == Genre.DONNEES ? "audits-ads" : ""))));
    }

    private static Statut statut(String lettre) {
        return switch (lettre) {
            case "F" -> Statut.FINANCABLE;
            case "E" -> Statut.EXCLU;
            default -> Statut.A_INSTRUIRE;
        };
    }

    @Test
    void rienNEstDemandeQuandRienNeChange() {
        Etape interdite = new Etape(
                () -> {
                    throw new AssertionError("asked for nothing");
                },
                () -> {
                    throw new AssertionError("asked for nothing");
                });
        Etapes etapes = new Etapes(List.of(interdite), interdite, List.of(interdite));
        assertThat(Changements.de(un(Statut.EXCLU), un(Statut.EXCLU), etapes)).isEmpty();
    }

    /** An amount that becomes known, and a candidate that is new: nothing stood before. */
    @Test
    void cequiNExistaitPas() {
        ResultatCandidat resultat = resultat(Statut.FINANCABLE);
        Sommaire connu = Sommaire.de(resultat);
        BilanFinancier bilan = NuitExemple.avecCouts();
        Sommaire chiffre = Sommaire.de(new ResultatCandidat(
                resultat.candidat(), resultat.evaluation(), bilan, List.of(), List.of(), List.of()));
        Etapes etapes = new Etapes(
                List.of(), new Etape(() -> Cause.sansOrigine(Genre.CALENDRIER), () -> Optional.of(chiffre)), List.of());
        assertThat(Changements.de(Optional.of(connu), Optional.of(chiffre), etapes))
                .extracting(Changement::champ, Changement::avant)
                .containsExactly(
                        tuple(Champ.MONTANT_MIN, Optional.empty()), tuple(Champ.MONTANT_MAX, Optional.empty()));
        // Two amounts, a status, two totals, and three values for each of the nine objectives.
        assertThat(Changements.de(Optional.empty(), Optional.of(chiffre), etapes))
                .hasSize(5 + 27);
    }
}
