package fr.care.controle.generation;

import java.util.ArrayList;
import java.util.List;

/**
 * One employee's year of pay; amounts in euro cents.
 *
 * @param gains the lines of the gross, whose sum is the printed total
 * @param cotisations the lines of the charges, whose sum is the printed total
 * @param complet whether the recap has all that is asked: its entry date
 * @param ecart how far the gross that is printed is from the sum of its lines
 */
record Salarie(String matricule, List<Rubrique> gains, List<Rubrique> cotisations, boolean complet, long ecart) {
    static final int ANNEE = 2026;
    static final int PAR_CANDIDAT = 20;

    private static final int GAINS = 18;
    private static final int COTISATIONS = 20;

    /**
     * A line of a recap.
     *
     * @param salarial the employee's share
     * @param patronal the employer's share
     */
    record Rubrique(String code, String libelle, long remuneration, long base, long salarial, long patronal) {}

    static Salarie de(Plan plan, Structure s, int rang) {
        Hasard hasard = new Hasard(plan.graine(), s.rang(), "salarie" + rang);
        boolean ordinaire = s.montre(Cas.ORDINAIRE);
        List<Rubrique> gains = new ArrayList<>();
        long brut = 0;
        for (int i = 0; i < GAINS; i++) {
            // A time account paid out, now and then: its amount is not eligible.
            boolean cet = i == GAINS - 1
                    && (ordinaire ? hasard.pourMille(60) : rang == 0 && s.montre(Cas.ELEMENT_NON_DEDUIT));
            long montant = i == 0
                    ? hasard.entre(2_500_000, 6_000_000)
                    : cet ? hasard.entre(10_000, 90_000) : hasard.entre(-20_000, 90_000);
            brut += montant;
            gains.add(new Rubrique(
                    "%04d".formatted(10 * i + 5),
                    cet ? "Monétisation CET" : i == 0 ? "Salaires Mensuel" : "Prime ou indemnité " + i,
                    montant,
                    0,
                    0,
                    0));
        }
        List<Rubrique> cotisations = new ArrayList<>();
        for (int i = 0; i < COTISATIONS; i++) {
            long taux = hasard.entre(10, 400);
            cotisations.add(new Rubrique(
                    "%04d".formatted(2_000 + 30 * i),
                    "Cotisation " + (i + 1),
                    0,
                    brut,
                    i % 3 == 0 ? brut * taux / 20_000 : 0,
                    brut * taux / 10_000));
        }
        boolean date = ordinaire ? !hasard.pourMille(30) : rang > 0 || !s.montre(Cas.RECAP_SANS_DATE);
        long ecart = rang == 0 && s.montre(Cas.PAIE_SOMME)
                ? Ligne.centimes(plan.parametres().depenses().ecartPaie().valeur()) + s.ecart()
                : 0;
        return new Salarie("M%05d%02d".formatted(s.rang(), rang), gains, cotisations, date, ecart);
    }

    /** As the recap prints it. */
    long brut() {
        return gains.stream().mapToLong(Rubrique::remuneration).sum() + ecart;
    }

    long charges() {
        return cotisations.stream().mapToLong(Rubrique::patronal).sum();
    }

    long partSalariale() {
        return cotisations.stream().mapToLong(Rubrique::salarial).sum();
    }
}
