package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.domaine.depense.SaisieSalarie;
import fr.care.controle.format.Etiquettes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of an employee's block, as the template names them. */
enum Rubrique {
    BRUT("brut", true, "SALAIRE BRUT ANNUELISE (sans prorata)"),
    CHARGES("charges", true, "CHARGES PATRONALES (sans prorata)"),
    INEL_BRUT("inel_brut", true, "dont paiement des éléments non éligibles (sal brut)"),
    INEL_CHARGES("inel_charges", true, "dont paiement des éléments non éligibles (charges patronales)"),
    BRUT_NET("brut_net", false, "SALAIRE BRUT (hors éléments non éligibles)"),
    CHARGES_NETTES("charges_nettes", false, "CHARGES PATRONALES (hors éléments non éligibles)"),
    SOUS_TOTAL("sous_total", false, "S/TOTAL SALAIRES BRUTS + CHARGES PATRONALES"),
    HEURES_PRODUCTIVES("heures_productives", true, "NOMBRE D'HEURES PRODUCTIVES ANNUELLES"),
    TAUX_HORAIRE("taux_horaire", false, "Taux Horaire"),
    HEURES_CONSACREES("heures_consacrees", true, "NOMBRE D'HEURES EFFECTIVES CONSACREES A L'ACTION"),
    IMPUTABLE("imputable", false, "CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION");

    /** Typed by the candidate; the others are computed by the template. */
    static final List<Rubrique> SAISIES =
            Arrays.stream(values()).filter(Rubrique::saisie).toList();

    private static final Map<String, Rubrique> PAR_ETIQUETTE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(r -> Etiquettes.normaliser(r.etiquette), r -> r));

    private final String colonne;
    private final boolean saisie;
    private final String etiquette;

    Rubrique(String colonne, boolean saisie, String etiquette) {
        this.colonne = colonne;
        this.saisie = saisie;
        this.etiquette = etiquette;
    }

    String colonne() {
        return colonne;
    }

    boolean saisie() {
        return saisie;
    }

    /** The cell that an amount lacks when this row cannot be read; none of a row that only shows a calculation. */
    Optional<SaisieSalarie.Cellule> illisible() {
        return Arrays.stream(SaisieSalarie.Cellule.values())
                .filter(cellule -> cellule.name().equals(name()))
                .findFirst();
    }

    /** The label of the template. */
    String etiquette() {
        return etiquette;
    }

    /**
     * The row that a label names.
     *
     * @param etiquette as {@link Etiquettes#normaliser} gives it
     */
    static Optional<Rubrique> de(String etiquette) {
        return Optional.ofNullable(PAR_ETIQUETTE.get(etiquette));
    }
}
