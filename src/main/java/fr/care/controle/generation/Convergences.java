package fr.care.controle.generation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.generation.Structure.Attache;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** What a GHT declares of its governance and of the convergence of its AD. */
final class Convergences implements Redaction {
    private final Plan plan;

    Convergences(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void ecrire(Structure s, LocalDate nuit, Depot depot) throws IOException {
        if (!s.ght() || s.montre(Cas.RIEN_DECLARE)) {
            return;
        }
        Hasard hasard = new Hasard(plan.graine(), s.rang(), "convergence");
        depot.table(Sources.CONVERGENCE_GHT)
                .ligne(
                        hasard,
                        s.id(),
                        declare(s, Cas.SANS_EQUIPE, hasard),
                        declare(s, Cas.SANS_GOUVERNANCE, hasard),
                        declare(s, Cas.SANS_TRAJECTOIRE, hasard),
                        jalon(s, hasard),
                        declare(s, Cas.SANS_MODALITES, hasard),
                        declare(s, Cas.SANS_BUDGET, hasard),
                        couverts(s),
                        Redaction.ouiNon(s.montre(Cas.AD_UNIQUE) || s.montre(Cas.AD_UNIQUE_DEMENTI)));
    }

    private static String declare(Structure s, Cas absence, Hasard hasard) {
        boolean fait = s.niveau() > 1 || hasard.pourMille(800);
        // A GHT that has one AD has no trajectory left to show.
        boolean sansObjet = s.montre(Cas.AD_UNIQUE) && absence == Cas.SANS_TRAJECTOIRE;
        return Redaction.ouiNon(fait && !sansObjet && !s.montre(absence));
    }

    private Object jalon(Structure s, Hasard hasard) {
        Parametres.Convergence p = plan.parametres().convergence();
        LocalDate limite =
                p.appelAFinancement().valeur().plusMonths(p.delaiPremierJalon().valeur());
        int avant = hasard.entre(2, 200);
        return switch (s.cas()) {
            case SANS_JALON -> "";
            case JALON -> limite.plusDays(s.ecart());
            default -> limite.minusDays(avant);
        };
    }

    private static String couverts(Structure s) {
        List<String> ids = s.annuaires().stream().map(Attache::id).toList();
        return switch (s.cas()) {
            case AD_OUBLIE -> String.join("|", ids.subList(1, ids.size()));
            default -> s.rang() % 2 == 0 ? "TOUS" : String.join("|", ids);
        };
    }
}
