package fr.care.controle.generation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.generation.Structure.Attache;
import fr.care.controle.generation.Structure.Entite;
import fr.care.controle.generation.Structure.Site;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** Who the candidates are, and what their directories and exposed perimeters cover. */
final class Identites implements Redaction {
    private final Plan plan;

    Identites(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void ecrire(Structure s, LocalDate nuit, Depot depot) throws IOException {
        Hasard hasard = new Hasard(plan.graine(), s.rang(), "identite");
        depot.table(Sources.CANDIDATS)
                .ligne(
                        hasard,
                        s.id(),
                        s.type(),
                        s.denomination(),
                        s.territoire().region(),
                        Ligne.centiemes(s.plafond()));
        base(s, hasard, depot);
        declaration(s, hasard, depot);
        for (Attache ad : s.annuaires()) {
            for (String finess : ad.finess()) {
                depot.table(Sources.ANNUAIRES_AD)
                        .ligne(hasard, s.id(), ad.id(), ad.id().toLowerCase(Locale.ROOT) + ".local", finess);
            }
        }
        for (Attache perimetre : s.perimetres()) {
            for (String finess : perimetre.finess()) {
                depot.table(Sources.PERIMETRES_EXPOSITION).ligne(hasard, s.id(), perimetre.id(), finess);
            }
        }
    }

    private static void base(Structure s, Hasard hasard, Depot depot) throws IOException {
        for (Entite entite : s.entites()) {
            boolean support = s.ght()
                    && !s.montre(Cas.SUPPORT_NON_DESIGNE)
                    && entite.equals(s.entites().get(0));
            for (Site site : entite.sites()) {
                depot.table(Sources.BASE_ES)
                        .ligne(
                                hasard,
                                site.finess(),
                                entite.finess(),
                                site.nom(),
                                s.id(),
                                s.territoire().region(),
                                s.territoire().departement(),
                                Ligne.centiemes(site.activite()),
                                Redaction.ouiNon(site.eligible()),
                                Redaction.ouiNon(support));
            }
        }
    }

    private void declaration(Structure s, Hasard hasard, Depot depot) throws IOException {
        boolean silene = hasard.pourMille(400);
        depot.table(Sources.DECLARATIONS)
                .ligne(
                        hasard,
                        s.id(),
                        debut(s, hasard),
                        s.depot().map(LocalDate::toString).orElse(""),
                        base(s, hasard),
                        Redaction.ouiNon(silene(s, silene)),
                        club(s, hasard));
    }

    private Object debut(Structure s, Hasard hasard) {
        Parametres.Phase phase = plan.parametres().phase();
        LocalDate tot = phase.debutAuPlusTot().valeur();
        LocalDate tard = phase.debutAuPlusTard().valeur();
        int apres = hasard.entre(0, 60);
        return switch (s.cas()) {
            case DEBUT_AU_PLUS_TOT -> tot.plusDays(s.ecart());
            case DEBUT_AU_PLUS_TARD -> tard.plusDays(s.ecart());
            case PHASE_NON_DECLAREE -> "";
            case PHASE_ENTIERE, ECART_MOYEN, CLUB_DATE -> tot;
            case CLUB_DELAI -> tard;
            default -> tot.plusDays(apres);
        };
    }

    private static String base(Structure s, Hasard hasard) {
        int tirage = hasard.entre(1, 3);
        return switch (s.cas()) {
            case BASES_CROISEES -> "";
            case ORDINAIRE -> tirage == 1 ? "" : tirage == 2 ? "LANCEMENT" : "FIN";
            // The days of a case are those of the launches.
            default -> "LANCEMENT";
        };
    }

    /** Where the audits of the exposure are what is shown, nothing must do without them. */
    private static boolean silene(Structure s, boolean tire) {
        return switch (s.cas()) {
            case ORDINAIRE -> tire;
            case CLUB_DATE, CLUB_DELAI -> true;
            default -> false;
        };
    }

    private Object club(Structure s, Hasard hasard) {
        LocalDate date = plan.parametres().exposition().clubSsiAuPlusTard().valeur();
        long delai = plan.parametres().autresLectures().clubSsiApresDebutPhase().valeur();
        LocalDate tard = plan.parametres().phase().debutAuPlusTard().valeur();
        int avant = hasard.entre(0, 60);
        boolean inscrit = hasard.pourMille(700);
        return switch (s.cas()) {
            case CLUB_DATE -> date.plusDays(s.ecart());
            case CLUB_DELAI -> tard.plusDays(delai + s.ecart());
            default -> inscrit ? date.minusDays(avant) : "";
        };
    }
}
