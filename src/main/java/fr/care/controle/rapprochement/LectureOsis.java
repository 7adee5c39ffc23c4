package fr.care.controle.rapprochement;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.osis.ReponseOsis;
import fr.care.controle.fait.Fait;
import fr.care.controle.fait.Version;
import fr.care.controle.logique.Tri;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the entries of one oSIS field are worth: the latest date wins, a blank date being the oldest; at the same date several
 * values are filled when none is blank, unfilled when all are, unknown otherwise.
 */
final class LectureOsis {
    private static final Comparator<Version> PAR_PREUVE = Comparator.comparing(Version::preuve);

    private LectureOsis() {}

    /** The entries of the latest date. */
    static List<Version> dernieres(Fait fait) {
        if (fait.versions().size() == 1) {
            return fait.versions();
        }
        LocalDate derniere = fait.versions().stream()
                .map(LectureOsis::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return fait.versions().stream()
                .filter(version -> date(version).equals(derniere))
                .sorted(PAR_PREUVE)
                .toList();
    }

    private static LocalDate date(Version version) {
        return version.valeurs().dateOptionnelle("date_saisie").orElse(LocalDate.MIN);
    }

    static boolean contradictoire(Fait fait) {
        if (!fait.conflit()) {
            return false;
        }
        List<Version> dernieres = dernieres(fait);
        long remplies = dernieres.stream().filter(LectureOsis::remplie).count();
        return remplies > 0 && remplies < dernieres.size();
    }

    static ReponseOsis reponse(Fait fait) {
        List<Version> dernieres = dernieres(fait);
        Optional<Preuve> preuve = Optional.of(dernieres.get(0).preuve());
        return contradictoire(fait)
                ? new ReponseOsis(Tri.INDETERMINE, Set.of(Code.CONFLIT), preuve)
                : new ReponseOsis(Tri.de(remplie(dernieres.get(0))), Set.of(), preuve);
    }

    private static boolean remplie(Version version) {
        return version.valeurs().present("valeur");
    }
}
