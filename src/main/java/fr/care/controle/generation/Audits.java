package fr.care.controle.generation;

import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The audits of the directories and of the internet exposure. */
final class Audits implements Redaction {
    private static final int SCORE_MAX = 5;

    private final Plan plan;
    private final Constats constats;

    Audits(Plan plan) {
        this.plan = plan;
        constats = new Constats(plan);
    }

    @Override
    public void ecrire(Structure s, LocalDate nuit, Depot depot) throws IOException {
        List<List<Passage>> ads = series(s, false);
        for (int i = 0; i < ads.size(); i++) {
            for (Passage passage : ads.get(i)) {
                ads(s, i, passage, nuit, depot);
            }
        }
        List<List<Passage>> expositions = series(s, true);
        for (int i = 0; i < expositions.size(); i++) {
            for (Passage passage : expositions.get(i)) {
                exposition(s, i, passage, nuit, depot);
            }
        }
    }

    private List<List<Passage>> series(Structure s, boolean exposition) {
        return new Series(s, exposition, plan.parametres(), plan.graine()).toutes();
    }

    /** An audit that is not over has no end yet. */
    private static Object fin(Passage passage, LocalDate nuit) {
        return passage.fin().isAfter(nuit) ? "" : passage.fin();
    }

    private void ads(Structure s, int rang, Passage passage, LocalDate nuit, Depot depot) throws IOException {
        if (passage.lancement().isAfter(nuit)) {
            return;
        }
        String audit = "ADS-%s-%d-%s".formatted(s.id(), rang + 1, passage.lancement());
        Hasard hasard = new Hasard(plan.graine(), s.rang(), audit);
        int score = score(s, rang, passage, hasard);
        boolean corrige = hasard.pourMille(5) && nuit.isAfter(Plan.PREMIERE_NUIT);
        depot.table(Sources.AUDITS_ADS)
                .ligne(
                        hasard,
                        s.annuaires().get(rang).id(),
                        audit,
                        passage.lancement(),
                        fin(passage, nuit),
                        corrige ? Math.min(SCORE_MAX, score + 1) : score);
    }

    private int score(Structure s, int rang, Passage passage, Hasard hasard) {
        int seuil = plan.parametres().ads().scoreMinimal().valeur();
        if (s.montre(Cas.SCORE) && rang == 0 && passage.dernier()) {
            return seuil + s.ecart();
        }
        return passage.conforme() ? hasard.entre(seuil, SCORE_MAX) : seuil - 1;
    }

    private void exposition(Structure s, int rang, Passage passage, LocalDate nuit, Depot depot) throws IOException {
        if (passage.lancement().isAfter(nuit)) {
            return;
        }
        String audit = "EXT-%s-%d-%s".formatted(s.id(), rang + 1, passage.lancement());
        Hasard hasard = new Hasard(plan.graine(), s.rang(), audit);
        // The target only looks at industrial audits, the last ones.
        boolean silene = !passage.recent() && hasard.pourMille(400);
        boolean ecarte = s.niveau() < 2 && !passage.recent() && !silene && hasard.pourMille(20);
        depot.table(Sources.AUDITS_EXPOSITION)
                .ligne(
                        hasard,
                        s.perimetres().get(rang).id(),
                        audit,
                        silene ? "SILENE" : "INDUSTRIELLE",
                        silene ? "" : "Plateforme d'audit " + hasard.entre(1, 9),
                        ecarte ? "NON" : hasard.parmi(List.of("OUI", "")),
                        passage.lancement(),
                        fin(passage, nuit));
        if (!passage.fin().isAfter(nuit)) {
            constats.ecrire(s, audit, passage, rang == 0 && passage.dernier(), hasard, depot);
        }
    }
}
