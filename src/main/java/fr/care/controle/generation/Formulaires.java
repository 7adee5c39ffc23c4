package fr.care.controle.generation;

import fr.care.controle.generation.Salarie.Rubrique;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What candidates fill and hand over: the financial statement of each, a few printed recaps and fallback questionnaires. */
final class Formulaires implements Redaction {
    private static final List<String> CATEGORIES = List.of(
            "PRESTATION_EXTERNE",
            "REMEDIATION",
            "INVESTISSEMENT_LOGICIEL",
            "MATERIEL_SECURITE",
            "FORMATION_GENERALE",
            "MATERIEL_COURANT",
            "CONVERGENCE_AD");
    private static final List<String> OBJECTIFS = List.of("O1", "O2", "O3", "O4", "O5", "O6");
    private static final LocalDate PREMIERE_FACTURE = LocalDate.of(2026, 1, 29);
    private static final int FACTURES = 12;
    private static final int SALARIES = 3;
    private static final long HEURES_PRODUCTIVES = 160_700;

    private final int degats;

    Formulaires(int degats) {
        this.degats = degats;
    }

    @Override
    public void ecrire(Structure s, LocalDate nuit, long graine, Depot depot) throws IOException {
        Hasard hasard = new Hasard(graine, s.rang(), "formulaires");
        depot.formulaire(
                Sources.ETATS_FINANCIERS,
                "etats-financiers/" + s.id() + ".xlsx",
                etat(s, graine, hasard).octets());
        if (hasard.pourMille(50)) {
            Salarie salarie = Salarie.de(graine, s, Salarie.PAR_CANDIDAT);
            depot.formulaire(
                    Sources.PAIE,
                    "paie/" + s.id() + "/recap-" + salarie.matricule() + ".csv",
                    recap(salarie).getBytes(StandardCharsets.UTF_8));
        }
        if (hasard.pourMille(30)) {
            depot.formulaire(
                    Sources.OSIS_SECOURS,
                    "osis-secours/" + s.sites().get(0).finess() + ".xlsx",
                    secours(s, hasard).octets());
        }
    }

    private ClasseurGenere etat(Structure s, long graine, Hasard hasard) {
        // Each kind of damage that a person does to the template; 0 is none.
        int abime = hasard.pourMille(degats * 10) ? hasard.entre(1, 3) : 0;
        ClasseurGenere classeur = new ClasseurGenere();
        internes(classeur, s, graine, hasard);
        if (abime != 1) {
            factures(classeur, "Coûts externes", abime == 2 ? "Prix" : "Montant (€ TTC)", hasard, abime == 3);
        }
        factures(classeur, "Autres coûts", "Montant (€ TTC)", hasard, false);
        classeur.feuille("Recettes").ligne("Déclaration – Recettes");
        classeur.ligne("N°", "Intitulé", "Nature / provenance de la recette", "Montants perçus (€ TTC)");
        for (int i = 1; i <= OBJECTIFS.size(); i++) {
            boolean percue = hasard.pourMille(80);
            classeur.ligne(
                    "D1.0" + i,
                    "Objectif " + i,
                    percue ? "Région" : "",
                    percue ? Ligne.centiemes(hasard.entre(1_000, 20_000) * 100L) : "");
        }
        return classeur;
    }

    private static void internes(ClasseurGenere classeur, Structure s, long graine, Hasard hasard) {
        classeur.feuille("Coûts internes").ligne("Déclaration – Coûts internes");
        classeur.ligne("", String.valueOf(Salarie.ANNEE), "TOTAL (€)", "Objectif de référence");
        for (int i = 0; i < SALARIES; i++) {
            Salarie salarie = Salarie.de(graine, s, i);
            long brut = salarie.brut() + (hasard.pourMille(100) ? 100 : 0);
            long cout = brut + salarie.charges();
            long heures = hasard.entre(10, 400) * 100L;
            long taux = cout * 100 / HEURES_PRODUCTIVES;
            classeur.ligne("MATRICULE", salarie.matricule());
            rubrique(classeur, "SALAIRE BRUT ANNUELISE (sans prorata)*", brut, hasard.parmi(OBJECTIFS));
            rubrique(classeur, "CHARGES PATRONALES (sans prorata)*", salarie.charges(), "");
            rubrique(classeur, "dont paiement des éléments non éligibles (sal brut)**", 0, "");
            rubrique(classeur, "dont paiement des éléments non éligibles (charges patronales)", 0, "");
            rubrique(classeur, "SALAIRE BRUT (hors éléments non éligibles)**", brut, "");
            rubrique(classeur, "CHARGES PATRONALES (hors éléments non éligibles)**", salarie.charges(), "");
            rubrique(classeur, "S/TOTAL SALAIRES BRUTS + CHARGES PATRONALES", cout, "");
            rubrique(classeur, "NOMBRE D'HEURES PRODUCTIVES ANNUELLES", HEURES_PRODUCTIVES, "");
            rubrique(classeur, "Taux Horaire", taux, "");
            rubrique(classeur, "NOMBRE D'HEURES EFFECTIVES CONSACREES A L'ACTION", heures, "");
            rubrique(classeur, "CHARGES DE PERSONNEL IMPUTABLES SUR L'ACTION", taux * heures / 100, "");
        }
    }

    private static void rubrique(ClasseurGenere classeur, String libelle, long centiemes, String objectif) {
        String valeur = Ligne.centiemes(centiemes);
        classeur.ligne(libelle, valeur, valeur, objectif);
    }

    private static void factures(
            ClasseurGenere classeur, String feuille, String montant, Hasard hasard, boolean texte) {
        classeur.feuille(feuille).ligne("Déclaration – " + feuille);
        classeur.ligne("N°", "Intitulé", "Prestataire", "Date de facture", "Catégorie", "Objectif", montant);
        for (int i = 1; i <= FACTURES; i++) {
            long centimes = hasard.entre(500, 40_000) * 100L;
            classeur.ligne(
                    String.valueOf(i),
                    "Facture " + i,
                    "Prestataire " + hasard.entre(1, 40),
                    PREMIERE_FACTURE.plusDays(hasard.entre(0, 250)).toString(),
                    hasard.parmi(CATEGORIES),
                    hasard.parmi(OBJECTIFS),
                    texte && i == 1 ? "à préciser" : Ligne.centiemes(centimes));
        }
    }

    private static String recap(Salarie salarie) {
        StringBuilder csv = new StringBuilder(
                "Récapitulatif de paie\nPériode de 01/01/%1$d au 31/12/%1$d\n".formatted(Salarie.ANNEE));
        csv.append("Salarié(s) de ").append(salarie.matricule()).append('\n');
        csv.append(salarie.complet() ? "Date d'entrée : 07/01/2019\n" : "");
        csv.append("RUBRIQUES;NB SALARIE;REMUNERATION;BASE;TX SAL.;SALARIAL;TX PAT.;PATRONAL\n");
        salarie.gains().forEach(rubrique -> rubrique(csv, rubrique));
        csv.append("Total Heure / Brut;1607,00;").append(euros(salarie.brut())).append(";;;;;\n");
        salarie.cotisations().forEach(rubrique -> rubrique(csv, rubrique));
        csv.append("Total Retenus;;;;;")
                .append(euros(salarie.partSalariale()))
                .append(";;")
                .append(euros(salarie.charges()));
        return csv.append('\n').toString();
    }

    private static void rubrique(StringBuilder csv, Rubrique rubrique) {
        csv.append(rubrique.code()).append(' ').append(rubrique.libelle()).append(";1;");
        csv.append(euros(rubrique.remuneration()))
                .append(';')
                .append(euros(rubrique.base()))
                .append(";;");
        csv.append(euros(rubrique.salarial()))
                .append(";;")
                .append(euros(rubrique.patronal()))
                .append('\n');
    }

    private static String euros(long centimes) {
        return centimes == 0 ? "" : Ligne.centiemes(centimes).replace('.', ',');
    }

    private static ClasseurGenere secours(Structure s, Hasard hasard) {
        ClasseurGenere classeur = new ClasseurGenere();
        classeur.feuille("Identification").ligne("FINESS", s.sites().get(0).finess() + " ");
        for (String questionnaire : List.of(Osis.MESURES, Osis.BUDGET)) {
            classeur.feuille(questionnaire).ligne("mesure", "champ", "libelle", "valeur");
            for (Osis.Champ champ : Osis.CHAMPS) {
                if (champ.questionnaire().equals(questionnaire)) {
                    classeur.ligne(
                            String.valueOf(champ.mesure()), champ.nom(), champ.nom(), Osis.reponse(s, champ, hasard));
                }
            }
        }
        return classeur;
    }
}
