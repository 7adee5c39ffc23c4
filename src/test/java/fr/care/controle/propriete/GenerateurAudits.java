package fr.care.controle.propriete;

import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The AD, the perimeters, their audits and what these found. */
final class GenerateurAudits {
    private static final LocalDate BUTOIR = LocalDate.of(2026, 7, 7);

    private final Plan plan;
    private final Hasard h;
    private final Depot depot;
    private int audits;

    GenerateurAudits(Plan plan, Depot depot) {
        this.plan = plan;
        h = plan.hasard();
        this.depot = depot;
    }

    void generer() {
        if (h.chance(20)) {
            annuaire("AD-" + plan.id() + "-U", plan.ejs());
        } else {
            for (String unite : plan.unitesActivite()) {
                if (h.chance(94)) {
                    annuaire("AD-" + plan.id() + "-" + unite, List.of(unite));
                }
            }
        }
        if (h.chance(10)) {
            annuaire(
                    "AD-" + plan.id() + "-X",
                    List.of(h.mot("750000099 000000000 " + plan.ejs().get(0))));
        }
        if (h.chance(25)) {
            perimetre("PE-" + plan.id() + "-T", List.of("TOUT"));
        } else {
            for (String unite : h.chance(50)
                    ? plan.unitesActivite()
                    : plan.egs().stream().map(Plan.Eg::finess).toList()) {
                if (h.chance(97)) {
                    perimetre("PE-" + plan.id() + "-" + unite, List.of(unite));
                }
            }
        }
    }

    private void annuaire(String ad, List<String> finess) {
        finess.forEach(f -> depot.ajouter(
                Sources.ANNUAIRES_AD,
                "candidat_id",
                plan.id(),
                "ad_id",
                ad,
                "domaine",
                h.mot("- corp.local"),
                "finess",
                f));
        String scores = plan.bien() ? h.mot("23 5 2225") : h.mot("1 12 2122 21122 3212 211 2211");
        int rang = 0;
        for (String[] dates : serie()) {
            depot.ajouter(
                    Sources.AUDITS_ADS,
                    "ad_id",
                    ad,
                    "audit_id",
                    audit(),
                    "date_lancement",
                    dates[0],
                    "date_fin",
                    dates[1],
                    "score",
                    String.valueOf(scores.charAt(rang++ % scores.length())));
        }
    }

    private void perimetre(String perimetre, List<String> finess) {
        finess.forEach(f -> depot.ajouter(
                Sources.PERIMETRES_EXPOSITION, "candidat_id", plan.id(), "perimetre_id", perimetre, "finess", f));
        boolean sur = plan.bien();
        for (String[] dates : serie()) {
            String audit = audit();
            depot.ajouter(
                    Sources.AUDITS_EXPOSITION,
                    "perimetre_id",
                    perimetre,
                    "audit_id",
                    audit,
                    "outil",
                    sur || h.chance(70) ? "INDUSTRIELLE" : "SILENE",
                    "conforme",
                    sur ? h.mot("- OUI") : h.mot("- OUI NON"),
                    "date_lancement",
                    dates[0],
                    "date_fin",
                    dates[1]);
            int constats = h.entre(0, 2);
            for (int i = 0; i < constats; i++) {
                constat(audit, "V" + i, sur ? 98 : 70);
            }
        }
    }

    private void constat(String audit, String id, int innocuite) {
        boolean critique = !h.chance(innocuite);
        String cvss = critique ? h.mot("9.1 10 9.1 -") : h.mot("9.0 9,0 7 8.9 0 -");
        depot.ajouter(
                Sources.VULNERABILITES,
                "audit_id",
                audit,
                "constat_id",
                id,
                "cvss",
                cvss,
                "criticite",
                cvss.isEmpty() ? (critique ? "CRITIQUE" : "HAUTE") : h.mot("- CRITIQUE INFO"),
                "risque_residuel_faible",
                h.mot("- - OUI NON"));
    }

    private String audit() {
        return plan.id() + "-" + ++audits;
    }

    /** Launch and end of each audit, from the first to the last. */
    private List<String[]> serie() {
        boolean bien = plan.bien();
        String ecarts =
                bien ? h.mot("60 59 45 20,100 50,70 59,61 44") : h.mot("61 101,10 60,61 100,20 30,90 0,60 15 400");
        String[] motif = ecarts.split(",", -1);
        List<LocalDate> dates = new ArrayList<>();
        LocalDate date = plan.jusqua().minusDays(bien ? h.parmi(0, 1, 30, 59, 60) : h.parmi(0, 61, 101, 100, -1));
        int rang = 0;
        while (!date.isBefore(plan.debut().minusDays(bien ? 0 : 40)) && dates.size() < 9) {
            dates.add(date);
            if (!date.isAfter(BUTOIR) && dates.size() > (bien ? 1 : 0) && h.chance(60)) {
                break;
            }
            date = date.minusDays(Integer.parseInt(motif[rang++ % motif.length]));
        }
        Collections.reverse(dates);
        if (!dates.isEmpty() && !bien && h.chance(30)) {
            dates.set(0, h.parmi(BUTOIR, BUTOIR.plusDays(1)));
        }
        int duree = h.parmi(0, 0, 2, 12);
        return dates.stream()
                .map(d -> new String[] {d.toString(), fin(d, bien ? duree : h.parmi(0, duree, 41))})
                .toList();
    }

    private String fin(LocalDate lancement, int duree) {
        LocalDate fin = lancement.plusDays(duree);
        return fin.isAfter(plan.jusqua()) && h.chance(50) ? "" : fin.toString();
    }
}
