package fr.care.controle.propriete;

import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** regles.md §9: what a reading may change. */
final class PorteeLecture {
    private static final Set<Objectif> AUDITS = EnumSet.of(Objectif.O1_A, Objectif.O1_B, Objectif.O2_A, Objectif.O2_B);

    private static final Map<Lecture, Set<Objectif>> OBJECTIFS = Map.of(
            Lecture.L1, EnumSet.of(Objectif.O2_B),
            Lecture.L2, EnumSet.of(Objectif.O1_A, Objectif.O2_A),
            Lecture.L3, EnumSet.of(Objectif.O1_B, Objectif.O2_B),
            Lecture.L4, EnumSet.of(Objectif.O2_A),
            Lecture.L5, EnumSet.of(Objectif.O6_B),
            Lecture.L6, AUDITS,
            Lecture.L7, EnumSet.of(Objectif.O1_A, Objectif.O2_A),
            Lecture.L8, EnumSet.of(Objectif.O1_B),
            Lecture.L9, EnumSet.of(Objectif.O1_B, Objectif.O2_B));

    /** Those that ask more than the default, and those that ask less: under one base of dates, the décote follows. */
    private static final Set<Lecture> PLUS_SEVERES = EnumSet.of(Lecture.L1, Lecture.L2, Lecture.L9);

    private static final Set<Lecture> MOINS_SEVERES = EnumSet.of(Lecture.L3, Lecture.L5, Lecture.L8);

    private PorteeLecture() {}

    static List<String> fautes(Lecture lecture, Dossier dossier, Evaluation defaut, Evaluation autre) {
        List<String> fautes = new ArrayList<>();
        boolean baseDeclaree = dossier.declaration().baseDate().isPresent();
        boolean memeBase = defaut.baseDate() == autre.baseDate();
        if (baseDeclaree && !memeBase) {
            fautes.add(lecture + " change la base déclarée");
        }
        // L6 changes nothing when the base is declared (precision 16).
        Set<Objectif> permis = EnumSet.noneOf(Objectif.class);
        permis.addAll(lecture == Lecture.L6 && baseDeclaree ? Set.of() : OBJECTIFS.get(lecture));
        permis.addAll(memeBase ? Set.of() : AUDITS);
        for (Objectif objectif : Objectif.values()) {
            ResultatObjectif avant = defaut.resultat(objectif);
            ResultatObjectif apres = autre.resultat(objectif);
            if (!permis.contains(objectif) && !memeVerdict(avant, apres)) {
                fautes.add(lecture + " change " + avant + "\nen " + apres);
            }
        }
        if (memeBase && PLUS_SEVERES.contains(lecture) && !couvre(autre, defaut)) {
            fautes.add(lecture + " est plus sévère, mais " + defaut.decote() + " devient " + autre.decote());
        }
        if (memeBase && MOINS_SEVERES.contains(lecture) && !couvre(defaut, autre)) {
            fautes.add(lecture + " est moins sévère, mais " + defaut.decote() + " devient " + autre.decote());
        }
        return fautes;
    }

    private static boolean couvre(Evaluation severe, Evaluation douce) {
        return severe.decote().min().compareTo(douce.decote().min()) >= 0
                && severe.decote().max().compareTo(douce.decote().max()) >= 0;
    }

    /** The décote of O6.A is the one it shares with O6.B, which L5 may change. */
    private static boolean memeVerdict(ResultatObjectif a, ResultatObjectif b) {
        return a.verdict() == b.verdict()
                && (a.objectif() == Objectif.O6_A || a.decote().equals(b.decote()))
                && a.mesure().equals(b.mesure())
                && a.seuil().equals(b.seuil())
                && a.motifs().equals(b.motifs())
                && a.rattrapable() == b.rattrapable()
                && a.preuves().equals(b.preuves());
    }
}
