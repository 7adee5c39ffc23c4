package fr.care.controle.propriete;

import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.Optional;

/** A campaign written by hand: one EJ of two EG that weigh 80 and 20. */
final class Montage {
    static final String EJ = "750000018";

    private static final LocalDate NUIT = LocalDate.of(2026, 11, 20);
    private static final String EG1 = "750000026";
    private static final String EG2 = "750000034";

    final Depot depot = Depot.vide();

    Campagne campagne() {
        return new Campagne(0, NUIT, Optional.empty(), depot);
    }

    /**
     * By FIN the frequency of the AD fails, by LANCEMENT that of the exposure, whose documents are missing. The finding stands in an
     * audit that is the last but one by FIN alone.
     */
    void deuxBases(String cvss) {
        candidat("C1", "EJ_PUBLIC");
        depot.ajouter(Sources.ANNUAIRES_AD, "candidat_id", "C1", "ad_id", "AD", "finess", EJ);
        ads("A1", "2026-05-01", "2026-05-01");
        ads("A2", "2026-06-30", "2026-10-01");
        ads("A3", "2026-08-29", "2026-08-29");
        ads("A4", "2026-10-28", "2026-10-28");
        perimetre("P1", EG1);
        exposition("P1", "E1", "2026-05-01", "2026-05-01");
        exposition("P1", "E2", "2026-05-02", "2026-06-30");
        exposition("P1", "E3", "2026-08-29", "2026-08-29");
        exposition("P1", "E4", "2026-10-28", "2026-10-28");
        perimetre("P2", EG2);
        exposition("P2", "F1", "2026-05-01", "2026-05-01");
        exposition("P2", "F2", "2026-06-30", "2026-06-30");
        exposition("P2", "F3", "2026-08-29", "2026-08-29");
        exposition("P2", "F4", "2026-08-01", "2026-10-27");
        exposition("P2", "F5", "2026-10-28", "2026-10-28");
        depot.ajouter(Sources.VULNERABILITES, "audit_id", "F4", "constat_id", "V1", "cvss", cvss);
        piece("D1.O1.A", "DESCRIPTION_AD");
        piece("D1.O1.A", "RAPPORT_ADS");
        piece("D1.O1.B", "RAPPORT_ADS");
        piece("D1.O2.B", "RAPPORT_EXPOSITION");
        piece("D1.O3", "RAPPORT_EXERCICE");
        exercice("C1", "2026-06-01");
    }

    void candidat(String id, String type) {
        depot.ajouter(
                Sources.CANDIDATS,
                "candidat_id",
                id,
                "type",
                type,
                "denomination",
                "D",
                "region",
                "11",
                "plafond",
                "1");
        etablissement(id, EG1, "80");
        etablissement(id, EG2, "20");
        depot.ajouter(
                Sources.DECLARATIONS,
                "candidat_id",
                id,
                "date_debut_phase",
                "2026-03-01",
                "date_depot",
                NUIT.toString());
        depot.ajouter(
                Sources.REFERENTIEL_OSIS, "questionnaire", "QR_MATURINH-SSI-MPR-V1", "mesure", "1", "champ", "M1");
        reponse("QR_MATURINH-SSI-MPR-V1", "M1");
        reponse("QR_MATURINH-SSI-CPT-V1", "CPT_PART_BUDGET_NUMERIQUE");
        reponse("QR_MATURINH-SSI-CPT-V1", "CPT_ETP_SSI");
    }

    void etablissement(String id, String eg, String ac) {
        depot.ajouter(
                Sources.BASE_ES,
                "finess_eg",
                eg,
                "finess_ej",
                EJ,
                "raison_sociale",
                "S",
                "candidat_id",
                id,
                "region",
                "11",
                "activite_combinee",
                ac,
                "eligible",
                "OUI");
    }

    void reponse(String questionnaire, String champ) {
        depot.ajouter(Sources.OSIS, "finess", EJ, "questionnaire", questionnaire, "champ", champ, "valeur", "1");
    }

    void ads(String id, String lancement, String fin) {
        depot.ajouter(
                Sources.AUDITS_ADS,
                "ad_id",
                "AD",
                "audit_id",
                id,
                "date_lancement",
                lancement,
                "date_fin",
                fin,
                "score",
                "3");
    }

    void perimetre(String id, String finess) {
        depot.ajouter(Sources.PERIMETRES_EXPOSITION, "candidat_id", "C1", "perimetre_id", id, "finess", finess);
    }

    void exposition(String perimetre, String id, String lancement, String fin) {
        depot.ajouter(
                Sources.AUDITS_EXPOSITION,
                "perimetre_id",
                perimetre,
                "audit_id",
                id,
                "outil",
                "INDUSTRIELLE",
                "date_lancement",
                lancement,
                "date_fin",
                fin);
    }

    void piece(String objectif, String type) {
        depot.ajouter(
                Sources.PIECES, "candidat_id", "C1", "objectif", objectif, "type_piece", type, "fichier", "p.pdf");
    }

    void exercice(String candidat, String date) {
        depot.ajouter(
                Sources.EXERCICES,
                "exercice_id",
                "X1",
                "candidat_id",
                candidat,
                "date_exercice",
                date,
                "niveau",
                "EJ",
                "finess",
                EJ,
                "justificatif",
                "RAPPORT");
    }
}
