package fr.care.controle.regle.montant;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.depense.CoutInterne;
import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.depense.Recette;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.osis.ReferentielOsis;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Statut;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A candidate, its night and its statement, as small as the money rules allow. */
final class Essais {
    static final Parametres CAMPAGNE = CampagneLivree.parametres();
    static final LocalDate NUIT = LocalDate.of(2026, 11, 20);
    static final Preuve ETAT = preuve("etats-financiers/C1.xlsx", 5);
    static final Preuve DECLARATION = preuve("declarations.csv", 2);

    private Essais() {}

    static Preuve preuve(String fichier, int ligne) {
        return new Preuve(NUIT, fichier, ligne);
    }

    static BigDecimal euros(String montant) {
        return new BigDecimal(montant);
    }

    static Dossier dossier(String plafond, Exercice... exercices) {
        return new Dossier(
                new Candidat("C1", TypeCandidat.GHT, "Hôpital", "53", euros(plafond), preuve("candidats.csv", 2)),
                List.of(),
                new Declaration(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.of(DECLARATION)),
                List.of(),
                List.of(),
                List.of(exercices),
                ReferentielOsis.ABSENT,
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    /** Of no level that covers anything, and without proof: the costs of O3 do not look at that. */
    static Exercice exercice(LocalDate date) {
        return new Exercice(
                "X1",
                date,
                Exercice.Niveau.EG,
                Optional.of("750712184"),
                false,
                false,
                Exercice.Justificatif.AUCUN,
                false,
                preuve("exercices.csv", 2));
    }

    static Evaluation evaluation(EtatDossier etat, LocalDate dateReference, String decoteMin, String decoteMax) {
        return new Evaluation(
                "C1",
                etat,
                dateReference,
                BaseDate.FIN,
                Statut.FINANCABLE,
                new Intervalle(euros(decoteMin), euros(decoteMax)),
                List.of());
    }

    static Evaluation evaluation(String decoteMin, String decoteMax) {
        return evaluation(EtatDossier.PROVISOIRE, NUIT, decoteMin, decoteMax);
    }

    static EtatFinancier etat(
            List<CoutInterne> internes, List<Facture> externes, List<Facture> autres, List<Recette> recettes) {
        return new EtatFinancier(internes, externes, autres, recettes, Optional.empty());
    }

    static EtatFinancier illisible(String detail) {
        return new EtatFinancier(
                List.of(), List.of(), List.of(), List.of(), Optional.of(new EtatFinancier.Illisible(detail, ETAT)));
    }

    /** A line that nothing refuses. */
    static Facture facture(String numero, String montant) {
        return facture(numero, "2026-06-15", "LICENCE", "O1", montant);
    }

    /** A blank date is unknown, a blank amount unreadable. */
    static Facture facture(String numero, String date, String categorie, String objectif, String montant) {
        return new Facture(
                numero,
                date.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                categorie,
                objectif,
                montant.isBlank() ? Optional.empty() : Optional.of(euros(montant)),
                ETAT);
    }

    static Recette recette(String numero, String montant) {
        return new Recette(numero, montant.isBlank() ? Optional.empty() : Optional.of(euros(montant)), ETAT);
    }

    static List<String> codes(Depense depense) {
        return depense.motifs().stream().map(motif -> motif.code().name()).toList();
    }

    /** The codes of a cell of a table, separated by blanks. */
    static List<String> attendus(String cellule) {
        return Arrays.stream(cellule.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Code.valueOf(code).name())
                .toList();
    }
}
