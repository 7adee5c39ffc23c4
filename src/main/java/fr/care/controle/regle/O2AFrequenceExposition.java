package fr.care.controle.regle;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Lecture;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.logique.Tri;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * D1.O2.A: « Un audit d'exposition internet doit être réalisé en moyenne tous les 60 jours durant la phase opérationnelle, avec un
 * intervalle d'au plus 100 jours entre deux audits consécutifs », or « Dans le cas où l'établissement sollicite le service SILENE
 * (ANSSI) et à condition que l'inscription au club SSI ait été réalisée au plus tard le 07/07/2026, la réalisation régulière des
 * audits d'exposition internet sera considérée respectée ».
 */
final class O2AFrequenceExposition implements Regle {
    private static final String CLUB_SSI = "CLUB_SSI";

    @Override
    public Objectif objectif() {
        return Objectif.O2_A;
    }

    @Override
    public Optional<Mesure> seuil(Contexte c) {
        return MesureFrequence.seuil(c);
    }

    @Override
    public Set<Lecture> lectures() {
        return Set.of(Lecture.L2, Lecture.L4, Lecture.L7);
    }

    @Override
    public Conclusion conclure(Contexte c) {
        Fait silene = voieSilene(c);
        return silene.valeur().vrai() ? parSilene(silene) : parAudits(silene, c);
    }

    /** Reached without any audit: the one motif that a reached objective shows. */
    private static Conclusion parSilene(Fait silene) {
        return new Conclusion(Issue.ATTEINTE, Optional.empty(), silene.motifs(), silene.preuves(), false);
    }

    private static Conclusion parAudits(Fait silene, Contexte c) {
        List<Fait> frequences =
                c.perimetres().stream().map(p -> Frequence.evaluer(p, c)).toList();
        Set<String> rattachements = Couverture.rattachements(c);
        Stream<Fait> couvertures = c.unitesActivite().stream().map(unite -> Couverture.evaluer(unite, rattachements));
        Fait audits = Fait.tous(Stream.concat(frequences.stream(), couvertures).toList());
        Fait ensemble = new Fait(
                silene.valeur().ou(audits.valeur()),
                Stream.concat(audits.motifs().stream(), silene.motifs().stream())
                        .toList(),
                audits.preuves());
        Optional<Mesure> mesure = MesureFrequence.de(c.perimetres(), c);
        Conclusion conclusion =
                c.unitesActivite().isEmpty() ? SansActivite.conclure(c, mesure) : Conclusion.de(ensemble, mesure);
        boolean voieOuverte = clubAuPlusTard(c).stream().anyMatch(limite -> limite.respecte(c.date()));
        return conclusion.perdue(Rattrapage.frequencePerdue(frequences, c) && !voieOuverte);
    }

    private static Fait voieSilene(Contexte c) {
        Declaration declaration = c.dossier().declaration();
        List<Preuve> preuves = declaration.preuve().stream().toList();
        return declaration
                .inscriptionClubSsi()
                .filter(inscription -> declaration.sileneSollicite())
                .map(inscription -> clubAuPlusTard(c)
                        .map(limite -> inscritATemps(inscription, limite, preuves))
                        .orElseGet(() -> Fait.indetermine(
                                c.phase().defaut(CLUB_SSI).stream().toList(), preuves)))
                .orElseGet(() -> Fait.faux(List.of(), List.of()));
    }

    private static Fait inscritATemps(LocalDate inscription, Maximum<LocalDate> limite, List<Preuve> preuves) {
        Motif voie = new Motif(Code.VOIE_SILENE, "", List.of(inscription, limite.valeur()), preuves);
        return limite.respecte(inscription)
                ? new Fait(Tri.VRAI, List.of(voie), preuves)
                : Fait.faux(List.of(), preuves);
    }

    /** Reading L4 counts it from the start of the phase, and does not know it when the phase is unknown. */
    private static Optional<Maximum<LocalDate>> clubAuPlusTard(Contexte c) {
        Maximum<LocalDate> dateButoir = c.parametres().exposition().clubSsiAuPlusTard();
        Maximum<Long> delai = c.parametres().autresLectures().clubSsiApresDebutPhase();
        return c.selon(
                Lecture.L4,
                c.phase().debut().map(debut -> delai.porteA(debut.plusDays(delai.valeur()))),
                Optional.of(dateButoir));
    }
}
