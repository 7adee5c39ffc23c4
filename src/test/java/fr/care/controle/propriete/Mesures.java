package fr.care.controle.propriete;

import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.domaine.resultat.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the measure and the threshold of an objective must look like, and that they do not belie the verdict. */
final class Mesures {
    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private Mesures() {}

    /** Of the default only: what a reading measures otherwise is not shown. */
    static List<String> fautes(Evaluation defaut) {
        return defaut.resultats().stream()
                .flatMap(
                        r -> faute(r)
                                .map(faute ->
                                        defaut.candidatId() + " " + r.objectif() + " " + r.verdict() + " " + faute)
                                .stream())
                .toList();
    }

    private static Optional<String> faute(ResultatObjectif r) {
        boolean bonne = switch (r.objectif()) {
            case O1_A, O2_A -> frequence(r);
            case O1_B, O2_B -> part(r);
            case O3, O4, O5 -> unites(r);
            case O6_A, O6_B -> r.mesure().isEmpty() && r.seuil().isEmpty();
        };
        return bonne ? Optional.empty() : Optional.of("mesure " + r.mesure() + " seuil " + r.seuil());
    }

    private static boolean frequence(ResultatObjectif r) {
        if (!r.seuil().equals(Optional.of(new Mesure.Frequence(100, BigDecimal.valueOf(60))))) {
            return false;
        }
        if (r.mesure().isEmpty()) {
            return true;
        }
        Mesure.Frequence mesure = (Mesure.Frequence) r.mesure().get();
        boolean tenue = mesure.ecartMax() <= 100 && mesure.moyenne().compareTo(BigDecimal.valueOf(60)) <= 0;
        boolean parSilene = !r.motifs().isEmpty();
        return mesure.moyenne().scale() == 2
                && mesure.ecartMax() >= 0
                && mesure.moyenne().compareTo(BigDecimal.valueOf(mesure.ecartMax())) <= 0
                && (r.verdict() != Verdict.ATTEINT || (tenue && !parSilene));
    }

    private static boolean part(ResultatObjectif r) {
        BigDecimal seuil = BigDecimal.valueOf(r.objectif() == Objectif.O1_B ? 66 : 90);
        if (((Mesure.PartActivite) r.seuil().orElseThrow()).pourcentage().compareTo(seuil) != 0) {
            return false;
        }
        if (r.mesure().isEmpty()) {
            return r.verdict() == Verdict.A_INSTRUIRE || r.verdict() == Verdict.NON_ATTEINT;
        }
        BigDecimal part = ((Mesure.PartActivite) r.mesure().get()).pourcentage();
        boolean coherente = switch (r.verdict()) {
            case ATTEINT -> part.compareTo(seuil) >= 0;
            case PARTIEL -> part.compareTo(BigDecimal.valueOf(66)) >= 0 && part.compareTo(BigDecimal.valueOf(90)) < 0;
            default -> true;
        };
        return part.scale() == 2 && part.signum() >= 0 && part.compareTo(CENT) <= 0 && coherente;
    }

    private static boolean unites(ResultatObjectif r) {
        if (r.seuil().isEmpty()) {
            return r.mesure().isEmpty();
        }
        Mesure.Unites seuil = (Mesure.Unites) r.seuil().get();
        if (r.mesure().isEmpty()) {
            return seuil.atteintes() == seuil.total() && r.verdict() != Verdict.ATTEINT;
        }
        Mesure.Unites mesure = (Mesure.Unites) r.mesure().get();
        return seuil.atteintes() == seuil.total()
                && mesure.total() == seuil.total()
                && mesure.atteintes() >= 0
                && mesure.atteintes() <= mesure.total()
                && (r.verdict() != Verdict.ATTEINT || mesure.atteintes() == mesure.total());
    }
}
