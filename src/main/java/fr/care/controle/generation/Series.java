package fr.care.controle.generation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.generation.Structure.Attache;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When the audits of a candidate's AD, or of its perimeters, take place and whether they are at the target. */
record Series(Structure s, boolean exposition, Parametres parametres, long graine) {
    /** Of one candidate and one kind. */
    private static final int AUDITS = 30;
    /** Audits that later nights will see. */
    private static final int A_VENIR = 2;

    /** Those where the dates of the first series are its own. */
    private static final Set<Cas> SIENNES = EnumSet.range(Cas.ECART_MAXIMAL, Cas.BASES_CROISEES);

    private static final int DUREE = 2;
    private static final int RECENT = 10;
    private static final int PROCHE = 20;

    /** The series of each AD or perimeter, in order; {@link #AUDITS} in all, or about. */
    List<List<Passage>> toutes() {
        List<Attache> attaches = exposition ? s.perimetres() : s.annuaires();
        List<List<Passage>> toutes = new ArrayList<>();
        int reste = AUDITS;
        for (int i = 0; i < attaches.size(); i++) {
            boolean particuliere = i == 0 && SIENNES.contains(s.cas());
            List<Passage> serie = particuliere
                    ? particuliere()
                    : ordinaire(
                            i,
                            (reste + attaches.size() - i - 1) / (attaches.size() - i),
                            attaches.get(i).cible());
            toutes.add(serie);
            reste -= (int)
                    serie.stream().filter(passage -> passage.suivants() >= 0).count();
        }
        return toutes;
    }

    private List<Passage> ordinaire(int rang, int combien, boolean cible) {
        Hasard hasard = new Hasard(graine, s.rang(), (exposition ? "exposition" : "ads") + rang);
        long phase = ChronoUnit.DAYS.between(parametres.phase().debutAuPlusTot().valeur(), s.reference());
        int ecart = (int) Math.min(
                phase / combien, parametres.frequence().ecartMoyenMaximal().valeur() * 4 / 5);
        boolean rompue = rang == 0 && rompue(hasard);
        // The last one of those that do well may still be running; of the others, it must show something.
        LocalDate jour = s.reference().minusDays(hasard.entre(s.niveau() == 3 && cible ? 0 : 5, ecart * 2 / 3));
        List<Passage> passages = new ArrayList<>();
        for (int i = 1; i <= A_VENIR; i++) {
            passages.add(new Passage(-i, jour.plusDays((long) i * ecart), DUREE, cible));
        }
        for (int i = 0; i < combien; i++) {
            boolean conforme = i < Passage.RECENTS ? cible : hasard.pourMille(700);
            passages.add(new Passage(i, jour, hasard.entre(0, 4), conforme));
            int suivant = hasard.entre(ecart - ecart / 8, ecart + ecart / 8);
            jour = jour.minusDays(
                    rompue && i == 1 ? parametres.frequence().ecartMaximal().valeur() + hasard.entre(2, 30) : suivant);
        }
        return passages;
    }

    /** A gap that nothing makes up for. The way of SILENE is only seen of those whose audits do not do. */
    private boolean rompue(Hasard hasard) {
        return switch (s.cas()) {
            case CLUB_DATE, CLUB_DELAI -> exposition;
            default -> s.niveau() == 1 && hasard.pourMille(500);
        };
    }

    private List<Passage> particuliere() {
        int e = s.ecart();
        long max = parametres.frequence().ecartMaximal().valeur();
        long moyen = parametres.frequence().ecartMoyenMaximal().valeur();
        long moitie = moyen / 2;
        long ample = moyen - RECENT;
        long ancien = parametres.cible().ancienneteDernierAudit().valeur();
        long troisieme = parametres.cible().ancienneteAntepenultieme().valeur();
        long delai = parametres.autresLectures().delaiEntreDerniersAudits().valeur();
        return switch (s.cas()) {
            case ECART_MAXIMAL -> suite(Set.of(), RECENT, max + e, PROCHE, PROCHE);
            case ECART_MOYEN -> suite(Set.of(), RECENT, moyen, moyen, moyen + e);
            case ECART_EN_COURS -> suite(Set.of(), max + e, PROCHE, PROCHE);
            case PREMIER_AUDIT ->
                depuis(parametres.frequence().premierAuditAuPlusTard().valeur().plusDays(e));
            case DERNIER_AUDIT -> suite(Set.of(), ancien + e, moitie, moitie, moitie);
            case ANTEPENULTIEME -> suite(Set.of(1), RECENT, moitie, troisieme - moitie + e, ample, ample);
            case DERNIERS_RAPPROCHES -> suite(Set.of(), RECENT, delai + e, ample, ample);
            case AUDIT_UNIQUE -> suite(Set.of(), RECENT);
            case DERNIER_NON_CONFORME -> suite(Set.of(0), RECENT, ample, ample, ample);
            case PRECEDENTS_NON_CONFORMES -> suite(Set.of(1, 2), RECENT, ample, ample, ample);
            case PHASE_ENTIERE -> suite(Set.of(), RECENT, ample, ample, ample);
            case BASES_CROISEES -> croisee(max);
            default -> List.of();
        };
    }

    /**
     * A series told from its last audit.
     *
     * @param nonConformes those not at the target, by how many come after them
     * @param age days from the last one to the reference date
     * @param ecarts days between one and the one before it, the last ones first
     */
    private List<Passage> suite(Set<Integer> nonConformes, long age, long... ecarts) {
        List<Passage> passages = new ArrayList<>();
        LocalDate jour = s.reference().minusDays(age);
        for (int i = 0; i <= ecarts.length; i++) {
            passages.add(new Passage(i, jour, DUREE, !nonConformes.contains(i)));
            jour = i < ecarts.length ? jour.minusDays(ecarts[i]) : jour;
        }
        return passages;
    }

    /** Three audits evenly spread from the first one on. */
    private List<Passage> depuis(LocalDate premier) {
        long ecart = ChronoUnit.DAYS.between(premier, s.reference()) / 3;
        return suite(Set.of(), ChronoUnit.DAYS.between(premier, s.reference()) - 2 * ecart, ecart, ecart);
    }

    /** The greatest gap is too long by one day: of the ends for the AD, of the launches for the exposure. */
    private List<Passage> croisee(long max) {
        List<Passage> passages = suite(Set.of(), RECENT, exposition ? max + 1 : max, PROCHE, PROCHE);
        Passage dernier = passages.get(0);
        passages.set(0, new Passage(0, dernier.lancement(), exposition ? DUREE - 1 : DUREE + 1, true));
        return passages;
    }
}
