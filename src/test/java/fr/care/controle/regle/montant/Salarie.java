package fr.care.controle.regle.montant;

import static fr.care.controle.regle.montant.Essais.euros;

import fr.care.controle.domaine.depense.CoutInterne;
import fr.care.controle.domaine.depense.RecapPaie;
import fr.care.controle.domaine.depense.SaisieSalarie;
import fr.care.controle.domaine.motif.Preuve;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One employee and year whom nothing is wrong with, but for what a test changes: 68,000 € for 1,600 hours, of which 100 make
 * 4,250 €.
 */
record Salarie(Map<String, String> valeurs) {
    static final Preuve RECAP = Essais.preuve("paie/C1/44A567.csv", 1);
    private static final Map<String, String> SANS_DEFAUT = Map.ofEntries(
            Map.entry("matricule", "44A567"),
            Map.entry("annee", "2026"),
            Map.entry("brut", "48000"),
            Map.entry("charges", "20000"),
            Map.entry("productives", "1600"),
            Map.entry("consacrees", "100"),
            Map.entry("illisibles", ""),
            Map.entry("recap", "oui"),
            Map.entry("dateEntree", "oui"),
            Map.entry("paie.brut", "48000"),
            Map.entry("paie.charges", "20000"),
            Map.entry("paie.salarial", "9000"),
            Map.entry("paie.sommeBrut", "48000"),
            Map.entry("paie.sommeCharges", "20000"),
            Map.entry("paie.sommeSalariale", "9000"),
            Map.entry("paie.inelBrut", "0"),
            Map.entry("paie.inelCharges", "0"));

    static Salarie sansDefaut() {
        return new Salarie(SANS_DEFAUT);
    }

    /** A blank value is a blank cell; {@code illisibles} names the cells that cannot be read. */
    Salarie avec(String nom, String valeur) {
        Map<String, String> autres = new HashMap<>(valeurs);
        autres.put(nom, valeur);
        return new Salarie(autres);
    }

    Salarie sansRecap() {
        return avec("recap", "non");
    }

    CoutInterne cout() {
        return new CoutInterne(
                texte("matricule"),
                Integer.parseInt(texte("annee")),
                "D1.O1 à O3",
                new SaisieSalarie(
                        cellule("brut"),
                        cellule("charges"),
                        cellule("inelBrut"),
                        cellule("inelCharges"),
                        cellule("productives"),
                        cellule("consacrees"),
                        new SaisieSalarie.Calculs(
                                cellule("brutNet"),
                                cellule("chargesNettes"),
                                cellule("sousTotal"),
                                cellule("tauxHoraire"),
                                cellule("imputable")),
                        Arrays.stream(texte("illisibles").split(" "))
                                .filter(nom -> !nom.isEmpty())
                                .map(SaisieSalarie.Cellule::valueOf)
                                .collect(Collectors.toSet()),
                        texte("illisibles").isEmpty() ? "" : "B7"),
                texte("recap").equals("oui") ? Optional.of(recap()) : Optional.empty(),
                Essais.ETAT);
    }

    private RecapPaie recap() {
        return new RecapPaie(
                euros(texte("paie.brut")),
                euros(texte("paie.charges")),
                cellule("paie.salarial"),
                euros(texte("paie.sommeBrut")),
                euros(texte("paie.sommeCharges")),
                euros(texte("paie.sommeSalariale")),
                euros(texte("paie.inelBrut")),
                euros(texte("paie.inelCharges")),
                texte("dateEntree").equals("oui"),
                RECAP);
    }

    private String texte(String nom) {
        return valeurs.getOrDefault(nom, "");
    }

    private Optional<BigDecimal> cellule(String nom) {
        return Optional.of(texte(nom)).filter(texte -> !texte.isBlank()).map(BigDecimal::new);
    }
}
