package fr.care.controle.generation;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.generation.Structure.Entite;
import fr.care.controle.generation.Structure.Site;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who the candidates are, what they declare, and what their directories and exposed perimeters cover. */
final class Identites implements Redaction {
    private static final LocalDate DEBUT_AU_PLUS_TOT = LocalDate.of(2026, 1, 30);
    private static final LocalDate CLUB_AU_PLUS_TARD = LocalDate.of(2026, 7, 7);

    @Override
    public void ecrire(Structure s, LocalDate nuit, long graine, Depot depot) throws IOException {
        Hasard hasard = new Hasard(graine, s.rang(), "identite");
        depot.table(Sources.CANDIDATS)
                .ligne(
                        hasard,
                        s.id(),
                        s.type(),
                        s.denomination(),
                        s.territoire().region(),
                        Ligne.centiemes(hasard.entre(50_000, 1_500_000) * 100L));
        base(s, hasard, depot);
        declaration(s, hasard, depot);
        for (int i = 0; i < s.annuaires().size(); i++) {
            String ad = s.annuaires().get(i);
            for (int e = 0; e < s.entites().size(); e++) {
                Entite entite = s.entites().get(e);
                if (s.niveau() > 0 || e % s.annuaires().size() == i) {
                    depot.table(Sources.ANNUAIRES_AD)
                            .ligne(hasard, s.id(), ad, ad.toLowerCase(Locale.ROOT) + ".local", entite.finess());
                }
            }
        }
        for (String perimetre : s.perimetres()) {
            for (String finess : couverts(s)) {
                depot.table(Sources.PERIMETRES_EXPOSITION).ligne(hasard, s.id(), perimetre, finess);
            }
        }
    }

    /** Everything, or the first sites alone: a part of the activity that may be on either side of the bounds. */
    private static List<String> couverts(Structure s) {
        int sites = s.sites().size();
        if (s.niveau() % 2 == 1 || sites == 1) {
            return List.of(NumeroFiness.TOUT);
        }
        int laisses = s.niveau() == 0 ? sites - 1 : 1;
        return s.sites().subList(0, sites - laisses).stream().map(Site::finess).toList();
    }

    private static void base(Structure s, Hasard hasard, Depot depot) throws IOException {
        for (Entite entite : s.entites()) {
            boolean support = s.ght() && entite.equals(s.entites().get(0));
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

    private static void declaration(Structure s, Hasard hasard, Depot depot) throws IOException {
        LocalDate debut = hasard.pourMille(30)
                ? hasard.autour(DEBUT_AU_PLUS_TOT)
                : DEBUT_AU_PLUS_TOT.plusDays(hasard.entre(0, 60));
        depot.table(Sources.DECLARATIONS)
                .ligne(
                        hasard,
                        s.id(),
                        debut,
                        "",
                        hasard.parmi(List.of("LANCEMENT", "FIN", "")),
                        Redaction.ouiNon(hasard.pourMille(800)),
                        hasard.pourMille(600) ? hasard.autour(CLUB_AU_PLUS_TARD) : "");
    }
}
