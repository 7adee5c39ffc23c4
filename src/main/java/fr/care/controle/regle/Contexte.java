package fr.care.controle.regle;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.audit.AuditAds;
import fr.care.controle.domaine.audit.AuditExposition;
import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.dossier.Dossier;
import fr.care.controle.domaine.resultat.Lecture;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that a rule may look at, under one base of dates; series are sorted here, once.
 *
 * @param lectures the readings tried instead of those that the verdicts follow
 * @param unitesActivite what O1.B and O2.B weigh by activité combinée
 * @param unitesPmsi what O3, O4 and O5 count
 * @param perimetres without the audits set aside: « Seules les solutions conformes au cahier des charges sont éligibles »
 */
record Contexte(
        Dossier dossier,
        Parametres parametres,
        Set<Lecture> lectures,
        Reference reference,
        Phase phase,
        BaseDate base,
        List<Unite> unitesActivite,
        List<Unite> unitesPmsi,
        List<Serie<AuditAds>> annuaires,
        List<Serie<AuditExposition>> perimetres) {

    /** Under no reading but those that the verdicts follow. */
    static Contexte de(Dossier dossier, Reference reference, Parametres parametres, BaseDate base) {
        LocalDate jusqua = reference.date();
        return new Contexte(
                dossier,
                parametres,
                Set.of(),
                reference,
                new Phase(dossier.declaration(), parametres.phase()),
                base,
                Unite.activite(dossier),
                Unite.pmsi(dossier),
                dossier.annuaires().stream()
                        .map(ad -> Serie.de(ad.id(), ad.rattachements(), ad.audits(), ad.souillures(), base, jusqua))
                        .toList(),
                dossier.perimetres().stream()
                        .map(p -> Serie.de(p.id(), p.rattachements(), p.audits(), p.souillures(), base, jusqua)
                                .gardant(audit -> !audit.ecarte()))
                        .toList());
    }

    /** The same under other readings. */
    Contexte selon(Set<Lecture> autres) {
        return new Contexte(
                dossier, parametres, autres, reference, phase, base, unitesActivite, unitesPmsi, annuaires, perimetres);
    }

    /** What a reading chooses: its own alternative when it is tried, else what the verdicts follow. */
    <T> T selon(Lecture lecture, T autre, T defaut) {
        return lectures.contains(lecture) ? autre : defaut;
    }

    LocalDate date() {
        return reference.date();
    }
}
