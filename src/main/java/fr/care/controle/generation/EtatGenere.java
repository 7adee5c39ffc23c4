package fr.care.controle.generation;

import fr.care.controle.campagne.Parametres;
import java.time.LocalDate;
import java.util.List;

/** The financial statement of a candidate: its internal costs, its invoices and what it received from elsewhere. */
final class EtatGenere {
    private static final List<String> OBJECTIFS = List.of("O1", "O2", "O3", "O4", "O5", "O6");
    private static final String INVALIDE = "O9";
    private static final String ELIGIBLE = "PRESTATION_EXTERNE";
    private static final int FACTURES = 12;
    private static final int SALARIES = 3;
    private static final long HEURES_PRODUCTIVES = 160_700;
    private static final long COUT_UNIQUE = 4_000_000;

    private final Plan plan;
    private final Structure s;
    private final Hasard hasard;
    private final Abime abime;
    private final ClasseurGenere classeur = new ClasseurGenere();

    /** What a person does to the template. */
    enum Abime {
        EN_RIEN,
        SANS_FEUILLE,
        AUTRE_ENTETE,
        MONTANT_EN_MOTS
    }

    private EtatGenere(Plan plan, Structure s, Hasard hasard, Abime abime) {
        this.plan = plan;
        this.s = s;
        this.hasard = hasard;
        this.abime = abime;
    }

    static ClasseurGenere de(Plan plan, Structure s, Hasard hasard, Abime abime) {
        EtatGenere etat = new EtatGenere(plan, s, hasard, abime);
        etat.internes();
        if (abime != Abime.SANS_FEUILLE) {
            etat.factures("Coûts externes", abime == Abime.AUTRE_ENTETE ? "Prix" : "Montant (€ TTC)");
        }
        etat.factures("Autres coûts", "Montant (€ TTC)");
        etat.recettes();
        return etat.classeur;
    }

    /** Its costs are those of one invoice, so that their sum is known. */
    private boolean coutUnique() {
        return s.montre(Cas.PLAFOND) || s.montre(Cas.RECETTES);
    }

    private void internes() {
        classeur.feuille("Coûts internes").ligne("Déclaration – Coûts internes");
        classeur.ligne("", String.valueOf(Salarie.ANNEE), "TOTAL (€)", "Objectif de référence");
        if (coutUnique()) {
            classeur.ligne("MATRICULE");
        }
        for (int i = 0; i < SALARIES && !coutUnique(); i++) {
            interne(Salarie.de(plan, s, i), i == 0 ? s.cas() : Cas.ORDINAIRE);
        }
    }

    private void interne(Salarie salarie, Cas cas) {
        Parametres p = plan.parametres();
        long ecartPaie = Ligne.centimes(p.depenses().ecartPaie().valeur()) + s.ecart();
        long ecartCalcul = Ligne.centimes(p.depenses().ecartCalcul().valeur()) + s.ecart();
        long brut = salarie.brut() + (cas == Cas.PAIE_BRUT ? ecartPaie : 0);
        long charges = salarie.charges() + (cas == Cas.PAIE_CHARGES ? ecartPaie : 0);
        long cout = brut + charges;
        long productives = cas == Cas.HEURES_NULLES ? 0 : HEURES_PRODUCTIVES;
        long consacrees = hasard.entre(10, 400) * 100L;
        if (cas == Cas.HEURES) {
            consacrees = productives + s.ecart();
        }
        long payees = Math.min(consacrees, productives);
        classeur.ligne("MATRICULE", salarie.matricule());
        rubrique("SALAIRE BRUT ANNUELISE (sans prorata)*", brut, hasard.parmi(OBJECTIFS));
        rubrique("CHARGES PATRONALES (sans prorata)*", charges, "");
        rubrique("dont paiement des éléments non éligibles (sal brut)**", 0, "");
        rubrique("dont paiement des éléments non éligibles (charges patronales)", 0, "");
        rubrique("SALAIRE BRUT (hors éléments non éligibles)**", brut, "");
        rubrique("CHARGES PATRONALES (hors éléments non éligibles)**", charges, "");
        rubrique("S/TOTAL SALAIRES BRUTS + CHARGES PATRONALES", cout + (cas == Cas.CALCUL ? ecartCalcul : 0), "");
        rubrique("NOMBRE D'HEURES PRODUCTIVES ANNUELLES", productives, "");
        rubrique("Taux Horaire", productives == 0 ? 0 : cout * 100 / productives, "");
        rubrique("NOMBRE D'HEURES EFFECTIVES CONSACREES A L'ACTION", consacrees, "");
        rubrique(
                "CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION", productives == 0 ? 0 : cout * payees / productives, "");
    }

    private void rubrique(String libelle, long centiemes, String objectif) {
        String valeur = Ligne.centiemes(centiemes);
        classeur.ligne(libelle, valeur, valeur, objectif);
    }

    private void factures(String feuille, String montant) {
        boolean externe = feuille.equals("Coûts externes");
        classeur.feuille(feuille).ligne("Déclaration – " + feuille);
        classeur.ligne("N°", "Intitulé", "Prestataire", "Date de facture", "Catégorie", "Objectif", montant);
        if (externe) {
            particuliere();
        }
        List<String> categories =
                List.copyOf(plan.parametres().depenses().categories().keySet());
        for (int i = 2; i <= FACTURES && !coutUnique(); i++) {
            boolean eligible = hasard.pourMille(700);
            facture(
                    i,
                    jour(),
                    eligible ? ELIGIBLE : hasard.parmi(categories),
                    hasard.parmi(OBJECTIFS),
                    externe && i == 2 && abime == Abime.MONTANT_EN_MOTS
                            ? "à préciser"
                            : Ligne.centiemes(hasard.entre(500, 40_000) * 100L));
        }
    }

    /** The first invoice is the one that shows the case of the candidate. */
    private void particuliere() {
        LocalDate tot = plan.parametres().depenses().auPlusTot().valeur();
        LocalDate jour = switch (s.cas()) {
            case FACTURE_AU_PLUS_TOT -> tot.plusDays(s.ecart());
            case FACTURE_CE_SOIR -> Plan.PREMIERE_NUIT.plusDays(s.ecart());
            default -> jour();
        };
        String objectif = switch (s.cas()) {
            case OBJECTIF_INVALIDE -> INVALIDE;
            case EXERCICE_DEPENSES -> "O3";
            default -> "O1";
        };
        long centimes = switch (s.cas()) {
            case PLAFOND -> s.plafond() + s.ecart();
            case RECETTES -> COUT_UNIQUE;
            default -> hasard.entre(500, 40_000) * 100L;
        };
        facture(1, jour, ELIGIBLE, objectif, Ligne.centiemes(centimes));
    }

    private LocalDate jour() {
        return plan.parametres().depenses().auPlusTot().valeur().plusDays(hasard.entre(0, 200));
    }

    private void facture(int numero, LocalDate jour, String categorie, String objectif, String montant) {
        classeur.ligne(
                String.valueOf(numero),
                "Facture " + numero,
                "Prestataire " + hasard.entre(1, 40),
                jour.toString(),
                categorie,
                objectif,
                montant);
    }

    private void recettes() {
        classeur.feuille("Recettes").ligne("Déclaration – Recettes");
        classeur.ligne("N°", "Intitulé", "Nature / provenance de la recette", "Montants perçus (€ TTC)");
        for (int i = 1; i <= OBJECTIFS.size(); i++) {
            long centimes = recette(i);
            classeur.ligne(
                    "D1.0" + i,
                    "Objectif " + i,
                    centimes == 0 ? "" : "Région",
                    centimes == 0 ? "" : Ligne.centiemes(centimes));
        }
    }

    private long recette(int objectif) {
        boolean percue = hasard.pourMille(80);
        long tiree = hasard.entre(1_000, 20_000) * 100L;
        if (coutUnique()) {
            return s.montre(Cas.RECETTES) && objectif == 1 ? COUT_UNIQUE + s.ecart() : 0;
        }
        return percue ? tiree : 0;
    }
}
