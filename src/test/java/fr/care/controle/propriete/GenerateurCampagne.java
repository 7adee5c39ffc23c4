package fr.care.controle.propriete;

import fr.care.controle.domaine.finess.NumeroFiness;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up small campaigns whose values stand on the bounds of the rules; a seed always gives the same one. */
final class GenerateurCampagne {
    private static final LocalDate BUTOIR = LocalDate.of(2026, 7, 7);

    /** Shares of the activité combinée around 66 % and 90 %, by number of units. */
    private static final List<List<String>> POIDS = List.of(
            List.of("100", "100", "100", "0.01", "0"),
            List.of("66 34", "65.99 34.01", "90 10", "89.99 10.01", "75 25", "50 50", "100 0"),
            List.of("66 24 10", "33 33 34", "65.99 24.01 10", "90 5 5", "0 0 100"),
            List.of("56 24 10 10", "60 6 24 10", "25 25 25 25", "45 45 5 5"));

    private final Hasard h;
    private final Depot depot = Depot.vide();
    private final LocalDate nuit;
    private int numero;

    private GenerateurCampagne(long graine) {
        h = new Hasard(graine);
        nuit = LocalDate.parse(
                h.mot(
                        "2026-11-20 2026-11-20 2026-11-20 2026-09-15 2026-09-15 2027-03-31 2026-07-08 2026-07-07 2027-02-01 2027-04-01"));
    }

    static Campagne generer(long graine) {
        GenerateurCampagne generateur = new GenerateurCampagne(graine);
        int candidats = generateur.h.entre(3, graine % 10 == 0 ? 8 : 4);
        for (int i = 0; i < candidats; i++) {
            generateur.candidat("C" + (i + 1));
        }
        GenerateurOsis.referentiel(generateur.depot, generateur.h);
        Bruit bruit = new Bruit(generateur.h.aPart());
        Optional<Depot> veille =
                generateur.h.chance(25) ? Optional.of(bruit.veille(generateur.depot)) : Optional.empty();
        return new Campagne(graine, generateur.nuit, veille, bruit.troubler(generateur.depot));
    }

    private void candidat(String id) {
        String type = h.mot("GHT GHT EJ_PUBLIC EJ_PRIVE DIALYSE");
        depot.ajouter(
                Sources.CANDIDATS,
                "candidat_id",
                id,
                "type",
                type,
                "denomination",
                "Candidat " + id,
                "region",
                h.mot("11 94 75"),
                "plafond",
                h.mot("0 100000 1234,50"));
        boolean depose = h.chance(50);
        LocalDate depot = depose
                ? h.parmi(
                        nuit,
                        nuit.minusDays(1),
                        nuit.minusDays(30),
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 4, 1))
                : nuit.plusDays(1);
        LocalDate jusqua = depot.isAfter(nuit) ? nuit : depot;
        LocalDate debut = LocalDate.parse(h.mot("2026-01-30 2026-03-01 2026-05-07 2026-03-29"));
        Plan plan = new Plan(
                h.aPart(), id, type, h.parmi(60, 90, 97, 98, 100), debut, jusqua, !depot.isAfter(nuit), base(id, type));
        declaration(plan, depose || h.chance(30) ? depot.toString() : "");
        new GenerateurAudits(plan, this.depot).generer();
        new GenerateurOsis(plan, this.depot).generer();
        new GenerateurDossier(plan, this.depot).generer();
    }

    private List<Plan.Eg> base(String id, String type) {
        int ejs = type.equals("GHT") ? h.entre(1, 4) : 1;
        int egsParEj = type.equals("GHT") ? 2 : h.entre(1, 4);
        String[] poids =
                h.parmi(POIDS.get((type.equals("GHT") ? ejs : egsParEj) - 1)).split(" ", -1);
        boolean vide = h.chance(3);
        boolean support = !h.chance(10);
        List<Plan.Eg> egs = new ArrayList<>();
        for (int j = 0; j < ejs; j++) {
            String ej = finess();
            int nombre = type.equals("GHT") ? h.entre(1, egsParEj) : egsParEj;
            for (int g = 0; g < nombre; g++) {
                // The weight of an EJ stands on its first EG, that of an EG on itself.
                String ac = type.equals("GHT") ? (g == 0 ? poids[j] : "0") : poids[g];
                Plan.Eg eg = new Plan.Eg(finess(), ej);
                etablissement(id, eg, ac, !vide, support && j == 0 && type.equals("GHT"));
                egs.add(eg);
            }
        }
        if (h.chance(15)) {
            etablissement(id, new Plan.Eg(finess(), egs.get(0).ej()), "500", false, false);
        }
        return egs;
    }

    private void etablissement(String candidat, Plan.Eg eg, String ac, boolean eligible, boolean support) {
        depot.ajouter(
                Sources.BASE_ES,
                "finess_eg",
                eg.finess(),
                "finess_ej",
                eg.ej(),
                "raison_sociale",
                "Site " + eg.finess(),
                "candidat_id",
                candidat,
                "region",
                "11",
                "activite_combinee",
                ac,
                "eligible",
                eligible ? "OUI" : "NON",
                "ej_support",
                support ? "OUI" : "");
    }

    private void declaration(Plan plan, String depot) {
        if (h.chance(3)) {
            return;
        }
        String debut = plan.debut().toString();
        this.depot.ajouter(
                Sources.DECLARATIONS,
                "candidat_id",
                plan.id(),
                "date_debut_phase",
                plan.bien() ? debut : h.mot(debut + " - 2026-01-29 2026-05-08"),
                "date_depot",
                depot,
                "base_date_audit",
                h.mot("LANCEMENT FIN -"),
                "silene_sollicite",
                h.mot("OUI NON - - -"),
                "date_inscription_club_ssi",
                h.parmi(
                        BUTOIR.toString(),
                        BUTOIR.plusDays(1).toString(),
                        plan.debut().plusDays(100).toString(),
                        ""));
    }

    /** A number whose key is right, save for a few. */
    private String finess() {
        String debut = "%s%06d".formatted(h.mot("75 01 2A 97 2B"), ++numero * 7);
        for (char cle = '0'; cle <= '9'; cle++) {
            if (NumeroFiness.cleValide(debut + cle) != h.chance(1)) {
                return debut + cle;
            }
        }
        return debut + "0";
    }
}
