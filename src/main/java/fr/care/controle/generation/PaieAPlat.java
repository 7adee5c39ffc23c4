package fr.care.controle.generation;

import fr.care.controle.generation.Salarie.Rubrique;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The payroll as one export of the whole country: a row for each line of each recap, its printed totals included. */
final class PaieAPlat implements Redaction {
    private static final LocalDate ENTREE = LocalDate.of(2019, 1, 7);

    private final Plan plan;

    PaieAPlat(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void ecrire(Structure s, LocalDate nuit, Depot depot) throws IOException {
        Table table = depot.table(Sources.PAIE);
        for (int i = s.montre(Cas.RECAP_ABSENT) ? 1 : 0; i < Salarie.PAR_CANDIDAT; i++) {
            Hasard hasard = new Hasard(plan.graine(), s.rang(), "paie" + i);
            Salarie salarie = Salarie.de(plan, s, i);
            int rang = 0;
            rang = rubriques(table, hasard, s, salarie, salarie.gains(), rang);
            ligne(table, hasard, s, salarie, ++rang, total("TOTAL_BRUT", salarie.brut(), 0, 0));
            rang = rubriques(table, hasard, s, salarie, salarie.cotisations(), rang);
            ligne(
                    table,
                    hasard,
                    s,
                    salarie,
                    ++rang,
                    total("TOTAL_RETENUES", 0, salarie.partSalariale(), salarie.charges()));
        }
    }

    private static Rubrique total(String code, long remuneration, long salarial, long patronal) {
        String libelle = code.equals("TOTAL_BRUT") ? "Total Heure / Brut" : "Total Retenus";
        return new Rubrique(code, libelle, remuneration, 0, salarial, patronal);
    }

    private static int rubriques(
            Table table, Hasard hasard, Structure s, Salarie salarie, List<Rubrique> rubriques, int dernier)
            throws IOException {
        int rang = dernier;
        for (Rubrique rubrique : rubriques) {
            ligne(table, hasard, s, salarie, ++rang, rubrique);
        }
        return rang;
    }

    private static void ligne(Table table, Hasard hasard, Structure s, Salarie salarie, int rang, Rubrique rubrique)
            throws IOException {
        table.ligne(
                hasard,
                s.id(),
                salarie.matricule(),
                Salarie.ANNEE,
                rang,
                salarie.complet() ? ENTREE : "",
                "",
                rubrique.code(),
                rubrique.libelle(),
                montant(rubrique.remuneration()),
                montant(rubrique.base()),
                "",
                montant(rubrique.salarial()),
                "",
                montant(rubrique.patronal()));
    }

    private static String montant(long centimes) {
        return centimes == 0 ? "" : Ligne.centiemes(centimes);
    }
}
