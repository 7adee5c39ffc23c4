package fr.care.controle.rapprochement;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** A small drop against which nothing can be held: two candidates, every source, FINESS numbers with a true key. */
final class DepotValide {
    static final String EG_1 = "010990117";
    static final String EG_1_BIS = "010990125";
    static final String EG_INELIGIBLE = "010990133";
    static final String EJ_1 = "010997815";
    static final String EJ_INELIGIBLE = "010997823";
    static final String EG_2 = "060990157";
    static final String EJ_2 = "060997814";

    private static final Map<String, String> TEXTES = Map.ofEntries(
            Map.entry("base-es", """
                    finess_eg;finess_ej;raison_sociale;candidat_id;region;departement;activite_combinee;eligible;ej_support
                    010990117;010997815;Site A;C1;84;01;60;OUI;
                    010990125;010997815;Site B;C1;84;01;40,5;OUI;
                    010990133;010997823;Site fermé;C1;84;01;10;NON;
                    060990157;060997814;Site C;C2;93;06;100;OUI;
                    """),
            Map.entry("candidats", """
                    candidat_id;type;denomination;region;plafond
                    C1;EJ_PRIVE;Un;84;1000,50
                    C2;EJ_PRIVE;Deux;93;2000
                    """),
            Map.entry("referentiel-osis", """
                    questionnaire;mesure;champ;libelle
                    Q;1;CH1;
                    Q;2;CH2;
                    """),
            Map.entry("declarations", """
                    candidat_id;date_debut_phase;date_depot;base_date_audit;silene_sollicite;date_inscription_club_ssi
                    C1;2026-02-09;;FIN;;
                    """),
            Map.entry("annuaires-ad", """
                    candidat_id;ad_id;domaine;finess
                    C1;AD-1;un.local;010990117
                    """),
            Map.entry("audits-ads", """
                    ad_id;audit_id;date_lancement;date_fin;score
                    AD-1;A1;2026-05-01;2026-05-02;3
                    """),
            Map.entry("perimetres-exposition", """
                    candidat_id;perimetre_id;finess
                    C1;EX-1;TOUT
                    C2;EX-2;060990157
                    """),
            Map.entry("audits-exposition", """
                    perimetre_id;audit_id;outil;plateforme;conforme;date_lancement;date_fin
                    EX-1;E1;SILENE;;;2026-05-01;2026-05-02
                    EX-2;E2;INDUSTRIELLE;P;;2026-05-01;2026-05-02
                    """),
            Map.entry("vulnerabilites", """
                    audit_id;constat_id;actif;reference;cvss;criticite;risque_residuel_faible
                    E1;V1;;;9,8;;
                    E2;V1;;;5;;
                    """),
            Map.entry("osis", """
                    finess;questionnaire;champ;valeur;date_saisie
                    010997815;Q;CH1;oui;2026-05-01
                    """),
            Map.entry("exercices", """
                    exercice_id;candidat_id;date_exercice;niveau;finess;directions_impliquees;si_unique;justificatif
                    X1;C1;2026-05-01;EJ;010997815;OUI;OUI;RAPPORT
                    """),
            Map.entry(
                    "convergence-ght",
                    "candidat_id;equipe_projet;schema_gouvernance;trajectoire;date_premier_jalon;modalites_organisationnelles;budget_previsionnel;ad_couverts;ad_deja_converges\n"),
            Map.entry("pieces", """
                    candidat_id;objectif;type_piece;fichier;date_depot
                    C1;D1.O1.A;RAPPORT;a.pdf;2026-11-16
                    """),
            Map.entry("decisions-ars", """
                    candidat_id;objet;finess;decision;date_decision
                    C1;SANS_AD;010990125;ACCEPTE;
                    """),
            Map.entry("paie", """
                    candidat_id;matricule;annee;ligne;code;libelle;remuneration;part_patronale
                    C1;M1;2026;1;TOTAL_BRUT;Total;30000;
                    """));

    private final Map<String, String> textes;

    private DepotValide(Map<String, String> textes) {
        this.textes = textes;
    }

    static DepotValide complet() {
        return new DepotValide(TEXTES);
    }

    /** With one row more, or several separated by a line end. */
    DepotValide avec(String source, String ligne) {
        return change(source, (nom, texte) -> texte + ligne + "\n");
    }

    DepotValide remplace(String source, String avant, String apres) {
        return change(source, (nom, texte) -> texte.replace(avant, apres));
    }

    DepotValide sans(String source) {
        return change(source, (nom, texte) -> null);
    }

    private DepotValide change(String source, BiFunction<String, String, String> geste) {
        Map<String, String> changes = new HashMap<>(textes);
        changes.computeIfPresent(source, geste);
        return new DepotValide(changes);
    }

    Map<String, String> textes() {
        return textes;
    }
}
