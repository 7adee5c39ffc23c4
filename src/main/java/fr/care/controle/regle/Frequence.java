package fr.care.controle.regle;

import fr.care.controle.campagne.Maximum;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.resultat.Lecture;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the audits of one AD or perimeter ran often enough: « en moyenne tous les 60 jours durant la phase opérationnelle, avec
 * un intervalle d'au plus 100 jours entre deux audits consécutifs ».
 *
 * @param serie the audits of the operational phase
 * @param debut P, when the phase starts
 */
record Frequence(Serie<?> serie, LocalDate debut, Contexte c) {

    static Fait evaluer(Serie<?> serie, Contexte c) {
        List<Motif> inconnues = Stream.concat(
                        Souillures.motifs(serie.objet(), serie.souillures()).stream(),
                        c.phase().defaut(serie.objet()).stream())
                .toList();
        if (!inconnues.isEmpty()) {
            return Fait.indetermine(inconnues, serie.preuves());
        }
        LocalDate debut = c.phase().debut().orElseThrow();
        Frequence frequence = new Frequence(serie.depuis(debut), debut, c);
        List<Motif> echecs = frequence.echecs();
        return echecs.isEmpty() ? Fait.vrai(frequence.serie.preuves()) : Fait.faux(echecs, frequence.serie.preuves());
    }

    /** Every test that fails. */
    private List<Motif> echecs() {
        if (serie.audits().isEmpty()) {
            return List.of(serie.motif(Code.SERIE_SANS_AUDIT, List.of()));
        }
        if (!serie.auMoins(2)) {
            AuditDate<?> seul = serie.dernier(1);
            Motif unique = serie.motif(Code.AUDIT_UNIQUE, seul.preuves(), seul.date());
            return Stream.of(premierAudit(), Optional.of(unique), ecartEnCours())
                    .flatMap(Optional::stream)
                    .toList();
        }
        Ecarts ecarts = Ecarts.de(serie.audits());
        return Stream.of(premierAudit(), ecartMaximal(ecarts), ecartMoyen(ecarts), ecartEnCours())
                .flatMap(Optional::stream)
                .toList();
    }

    /** « La date du 7 juillet 2026 est la date butoir pour que chaque candidat ait réalisé un premier audit » */
    private Optional<Motif> premierAudit() {
        Maximum<LocalDate> limite = c.parametres().frequence().premierAuditAuPlusTard();
        AuditDate<?> premier = serie.audits().get(0);
        return limite.respecte(premier.date())
                ? Optional.empty()
                : Optional.of(
                        serie.motif(Code.PREMIER_AUDIT_TARDIF, premier.preuves(), premier.date(), limite.valeur()));
    }

    private Optional<Motif> ecartMaximal(Ecarts ecarts) {
        Maximum<Long> limite = c.parametres().frequence().ecartMaximal();
        return limite.respecte(ecarts.plusGrand())
                ? Optional.empty()
                : Optional.of(serie.motif(
                        Code.ECART_MAX_DEPASSE,
                        List.of(
                                ecarts.avant().audit().preuve(),
                                ecarts.apres().audit().preuve()),
                        ecarts.plusGrand(),
                        ecarts.avant().date(),
                        ecarts.apres().date(),
                        limite.valeur()));
    }

    private Optional<Motif> ecartMoyen(Ecarts ecarts) {
        Maximum<Long> maximum = c.parametres().frequence().ecartMoyenMaximal();
        Maximum<Long> limite = c.selon(Lecture.L2, maximum.exclusif(), maximum);
        Ecarts.Moyenne surLaPhase = new Ecarts.Moyenne(
                ChronoUnit.DAYS.between(debut, c.date()), serie.audits().size());
        Ecarts.Moyenne moyenne = c.selon(Lecture.L7, surLaPhase, ecarts.moyenne());
        return moyenne.respecte(limite)
                ? Optional.empty()
                : Optional.of(
                        serie.motif(Code.ECART_MOYEN_DEPASSE, serie.preuves(), moyenne.arrondie(), limite.valeur()));
    }

    /** A submitted file is judged on what it shows; a running one, also on the days since its last audit. */
    private Optional<Motif> ecartEnCours() {
        Maximum<Long> limite = c.parametres().frequence().ecartMaximal();
        AuditDate<?> dernier = serie.dernier(1);
        long jours = dernier.joursJusqua(c.date());
        return !c.reference().provisoire() || limite.respecte(jours)
                ? Optional.empty()
                : Optional.of(serie.motif(
                        Code.ECART_EN_COURS_DEPASSE, dernier.preuves(), jours, dernier.date(), limite.valeur()));
    }
}
