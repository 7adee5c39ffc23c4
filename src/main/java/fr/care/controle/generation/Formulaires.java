package fr.care.controle.generation;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.generation.EtatGenere.Abime;
import fr.care.controle.generation.Salarie.Rubrique;
import fr.care.controle.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What candidates fill and hand over: the financial statement of each, a few printed recaps and fallback questionnaires. */
final class Formulaires implements Redaction {
    private static final List<Abime> ABIMES = List.of(Abime.SANS_FEUILLE, Abime.AUTRE_ENTETE, Abime.MONTANT_EN_MOTS);

    private final Plan plan;
    private final Osis osis;

    Formulaires(Plan plan, Osis osis) {
        this.plan = plan;
        this.osis = osis;
    }

    @Override
    public void ecrire(Structure s, LocalDate nuit, Depot depot) throws IOException {
        Hasard hasard = new Hasard(plan.graine(), s.rang(), "formulaires");
        // A person breaks a template more easily than an export breaks a row.
        Abime abime =
                hasard.pourMille(plan.degats() * 10) && s.montre(Cas.ORDINAIRE) ? hasard.parmi(ABIMES) : Abime.EN_RIEN;
        if (!s.montre(Cas.ETAT_ABSENT)) {
            ClasseurGenere etat = EtatGenere.de(plan, s, hasard, abime);
            depot.formulaire(
                    Sources.ETATS_FINANCIERS, "etats-financiers/" + s.id() + ".xlsx", etat.octets(), etat.lignes());
        }
        if (hasard.pourMille(50)) {
            Salarie salarie = Salarie.de(plan, s, Salarie.PAR_CANDIDAT);
            String recap = recap(salarie);
            depot.formulaire(
                    Sources.PAIE,
                    "paie/" + s.id() + "/recap-" + salarie.matricule() + ".csv",
                    recap.getBytes(StandardCharsets.UTF_8),
                    Math.toIntExact(recap.lines().count()));
        }
        if (hasard.pourMille(30) && !s.pmsi().isEmpty()) {
            String finess = s.pmsi().get(0);
            ClasseurGenere secours = secours(s, finess, hasard);
            depot.formulaire(
                    Sources.OSIS_SECOURS, "osis-secours/" + finess + ".xlsx", secours.octets(), secours.lignes());
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

    private ClasseurGenere secours(Structure s, String finess, Hasard hasard) {
        Parametres.Osis p = plan.parametres().osis();
        ClasseurGenere classeur = new ClasseurGenere();
        // The blank makes a text of it, as the template does.
        classeur.feuille("Identification").ligne("FINESS", finess + " ");
        for (String questionnaire : List.of(p.questionnaireMesures(), p.questionnaireBudget())) {
            classeur.feuille(questionnaire).ligne("mesure", "champ", "libelle", "valeur");
            for (Osis.Champ champ : osis.champs(questionnaire)) {
                classeur.ligne(
                        String.valueOf(champ.mesure()), champ.nom(), champ.nom(), osis.reponse(s, champ, hasard));
            }
        }
        return classeur;
    }
}
