package fr.care.controle.propriete;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.Rattrapable;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every evaluation must be, whatever the data: the shape of the results, not the rules. */
final class Intervalles {
    /** Not BLOQUANT, one gravity per code, yet each alone can leave a verdict open (precisions 5 and 18). */
    private static final Set<Code> AUSSI_BLOQUANTS = EnumSet.of(Code.SOURCE_ABSENTE, Code.SUPPORT_PAS_A_LA_CIBLE);

    private static final Set<Objectif> O6 = EnumSet.of(Objectif.O6_A, Objectif.O6_B);
    private static final Set<Objectif> UNITES = EnumSet.of(Objectif.O3, Objectif.O4, Objectif.O5);
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final BigDecimal CINQ = BigDecimal.valueOf(5);

    /** regles.md §6. */
    private static final Map<Objectif, String> BAREME = Map.of(
            Objectif.O1_A, "10",
            Objectif.O1_B, "100",
            Objectif.O2_A, "10",
            Objectif.O2_B, "100",
            Objectif.O3, "10",
            Objectif.O4, "2.5",
            Objectif.O5, "2.5");

    private final List<String> fautes = new ArrayList<>();

    private Intervalles() {}

    static List<String> fautes(Evaluation evaluation) {
        Intervalles controle = new Intervalles();
        controle.ensemble(evaluation);
        evaluation.resultats().forEach(r -> controle.resultat(evaluation, r));
        return controle.fautes;
    }

    private void ensemble(Evaluation e) {
        exiger(
                e.resultats().stream().map(ResultatObjectif::objectif).toList().equals(List.of(Objectif.values())),
                "les neuf objectifs, dans l'ordre");
        Intervalle somme =
                e.resultats().stream().map(ResultatObjectif::decote).reduce(Intervalle.NUL, Intervalle::plus);
        exiger(egal(e.decote().min(), somme.min().min(CENT)), "décote min = somme plafonnée " + e.decote());
        exiger(egal(e.decote().max(), somme.max().min(CENT)), "décote max = somme plafonnée " + e.decote());
        exiger(e.decote().min().signum() >= 0, "décote positive " + e.decote());
        Statut attendu = egal(e.decote().min(), CENT)
                ? Statut.EXCLU
                : !e.decote().certain()
                        ? Statut.A_INSTRUIRE
                        : e.decote().max().signum() == 0 ? Statut.FINANCABLE : Statut.FINANCABLE_AVEC_DECOTE;
        exiger(e.statut() == attendu, "statut " + e.statut() + " pour " + e.decote());
        o6(e.resultat(Objectif.O6_A), e.resultat(Objectif.O6_B));
    }

    /** Precision 24, and regles.md §6. */
    private void o6(ResultatObjectif a, ResultatObjectif b) {
        boolean sansObjet = a.verdict() == Verdict.SANS_OBJET;
        exiger(sansObjet == (b.verdict() == Verdict.SANS_OBJET), "O6 sans objet en entier ou pas du tout");
        boolean perdu = a.verdict() == Verdict.NON_ATTEINT || b.verdict() == Verdict.NON_ATTEINT;
        boolean acquis = sansObjet || (a.verdict() == Verdict.ATTEINT && b.verdict() == Verdict.ATTEINT);
        Intervalle portee = a.verdict() == Verdict.ATTEINT ? b.decote() : a.decote();
        Intervalle autre = a.verdict() == Verdict.ATTEINT ? a.decote() : b.decote();
        exiger(egal(portee.min(), perdu ? CINQ : BigDecimal.ZERO), "O6 décote min " + portee);
        exiger(egal(portee.max(), acquis ? BigDecimal.ZERO : CINQ), "O6 décote max " + portee);
        exiger(autre.max().signum() == 0, "O6 comptée une fois");
    }

    private void resultat(Evaluation e, ResultatObjectif r) {
        String ou = e.candidatId() + " " + r.objectif() + " " + r.verdict() + " " + r.decote() + " ";
        boolean unSeulSens = r.verdict() != Verdict.A_INSTRUIRE;
        if (!O6.contains(r.objectif())) {
            exiger(r.decote().certain() == unSeulSens, ou + "décote certaine si et seulement si verdict définitif");
            exiger(r.verdict() != Verdict.SANS_OBJET, ou + "sans objet hors de O6");
            exiger(bareme(r), ou + "hors barème");
        }
        exiger(r.verdict() != Verdict.PARTIEL || r.objectif() == Objectif.O2_B, ou + "partiel hors de O2.B");
        motifs(r, ou);
        rattrapable(e, r, ou);
        boolean manque = e.etat() == EtatDossier.HORS_DELAI || e.etat() == EtatDossier.NON_DEPOSE;
        exiger(!manque || r.mesure().isEmpty(), ou + "mesure vide hors délai");
        exiger(
                r.seuil().isPresent()
                        || O6.contains(r.objectif())
                        || (UNITES.contains(r.objectif()) && r.mesure().isEmpty()),
                ou + "seuil absent");
    }

    private static boolean bareme(ResultatObjectif r) {
        BigDecimal perdu = new BigDecimal(BAREME.get(r.objectif()));
        return switch (r.verdict()) {
            case ATTEINT -> r.decote().max().signum() == 0;
            case NON_ATTEINT -> egal(r.decote().min(), perdu);
            case PARTIEL -> egal(r.decote().min(), BigDecimal.valueOf(15));
            case A_INSTRUIRE -> r.objectif() == Objectif.O2_B || egal(r.decote().max(), perdu);
            case SANS_OBJET -> false;
        };
    }

    private void motifs(ResultatObjectif r, String ou) {
        List<Code> codes = r.motifs().stream().map(Motif::code).toList();
        switch (r.verdict()) {
            case ATTEINT ->
                exiger(
                        codes.isEmpty() || (r.objectif() == Objectif.O2_A && codes.equals(List.of(Code.VOIE_SILENE))),
                        ou + "motifs d'un objectif atteint " + codes);
            case SANS_OBJET -> exiger(codes.isEmpty(), ou + "motifs " + codes);
            case A_INSTRUIRE ->
                exiger(
                        codes.stream().anyMatch(c -> c.gravite() == Gravite.BLOQUANT || AUSSI_BLOQUANTS.contains(c)),
                        ou + "rien de bloquant dans " + codes);
            case NON_ATTEINT, PARTIEL -> exiger(!codes.isEmpty(), ou + "sans motif");
        }
    }

    private void rattrapable(Evaluation e, ResultatObjectif r, String ou) {
        boolean rien = r.verdict() == Verdict.ATTEINT || r.verdict() == Verdict.SANS_OBJET;
        exiger(rien == (r.rattrapable() == Rattrapable.SANS_OBJET), ou + "rattrapable " + r.rattrapable());
        exiger(
                e.etat() == EtatDossier.PROVISOIRE || r.rattrapable() != Rattrapable.OUI,
                ou + "rattrapable alors que " + e.etat());
        boolean frequence = r.objectif() == Objectif.O1_A || r.objectif() == Objectif.O2_A;
        exiger(
                e.etat() != EtatDossier.PROVISOIRE || frequence || r.rattrapable() != Rattrapable.NON,
                ou + "perdu sans cause");
    }

    private static boolean egal(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }

    private void exiger(boolean vrai, String faute) {
        if (!vrai) {
            fautes.add(faute);
        }
    }
}
