package fr.care.controle.banc;

import java.util.List;
import java.util.Map;

/** The aggregates over the staging tables, in the SQL of H2. */
final class AgregatsLots {
    static final Map<String, List<String>> PAR_SOURCE = Map.of(
            "vulnerabilites",
            List.of("""
                    CREATE TABLE agregat_vulnerabilites AS
                    SELECT 'constats' AS genre, audit_id,
                           COUNT(*) FILTER (WHERE critique = 1 AND NOT conflit) AS critiques,
                           COUNT(*) FILTER (WHERE conflit) AS conflits
                    FROM (SELECT audit_id, constat_id, MIN(empreinte) <> MAX(empreinte) AS conflit,
                                 MAX(CASE WHEN (cvss >= 9.0 OR (cvss IS NULL AND criticite = 'CRITIQUE'))
                                               AND NOT risque_residuel_faible THEN 1 ELSE 0 END) AS critique
                          FROM vulnerabilites WHERE NOT rejetee GROUP BY audit_id, constat_id)
                    GROUP BY audit_id"""),
            "osis",
            List.of("""
                    CREATE TABLE agregat_osis AS
                    SELECT 'champs' AS genre, finess, COUNT(*) FILTER (WHERE plus_grande <> '') AS remplis,
                           COUNT(*) FILTER (WHERE plus_grande <> plus_petite) AS conflits
                    FROM (SELECT finess, questionnaire, champ, MAX(COALESCE(valeur, '')) AS plus_grande,
                                 MIN(COALESCE(valeur, '')) AS plus_petite
                          FROM (SELECT finess, questionnaire, champ, valeur,
                                       RANK() OVER (PARTITION BY finess, questionnaire, champ
                                                    ORDER BY COALESCE(date_saisie, DATE '0001-01-01') DESC) AS rang
                                FROM osis WHERE NOT rejetee)
                          WHERE rang = 1 GROUP BY finess, questionnaire, champ)
                    GROUP BY finess"""),
            "paie",
            List.of("""
                    CREATE TABLE ligne_paie AS
                    SELECT candidat_id, matricule, annee, ligne, MIN(empreinte) <> MAX(empreinte) AS contredit,
                           MAX(code) AS code, MAX(remuneration) AS remuneration, MAX(part_patronale) AS part_patronale
                    FROM paie WHERE NOT rejetee GROUP BY candidat_id, matricule, annee, ligne""", """
                    CREATE TABLE fin_paie AS
                    SELECT candidat_id, matricule, annee, MIN(ligne) FILTER (WHERE code = 'TOTAL_BRUT') AS brut,
                           MIN(ligne) FILTER (WHERE code = 'TOTAL_RETENUES') AS retenues
                    FROM ligne_paie GROUP BY candidat_id, matricule, annee""", "CREATE UNIQUE INDEX fin_paie_cle ON fin_paie (candidat_id, matricule, annee)", """
                    CREATE TABLE agregat_paie AS
                    SELECT 'paie' AS genre, l.candidat_id, l.matricule, l.annee, MAX(CAST(contredit AS INTEGER)) = 1 AS contredit,
                           MAX(remuneration) FILTER (WHERE ligne = brut) AS total_brut,
                           MAX(part_patronale) FILTER (WHERE ligne = retenues) AS total_charges,
                           COALESCE(SUM(remuneration) FILTER (
                               WHERE COALESCE(code, '') NOT IN ('TOTAL_BRUT', 'TOTAL_RETENUES')
                                 AND ligne < COALESCE(brut, 2147483647)), 0) AS somme_brut,
                           COALESCE(SUM(part_patronale) FILTER (
                               WHERE COALESCE(code, '') NOT IN ('TOTAL_BRUT', 'TOTAL_RETENUES')
                                 AND ligne > brut AND ligne < COALESCE(retenues, 2147483647)), 0) AS somme_charges
                    FROM ligne_paie l
                    JOIN fin_paie f ON f.candidat_id = l.candidat_id AND f.matricule = l.matricule AND f.annee = l.annee
                    GROUP BY l.candidat_id, l.matricule, l.annee"""),
            "audits-ads",
            List.of("""
                    CREATE TABLE agregat_audits_ads AS
                    SELECT 'ads' AS genre, ad_id, COUNT(date_fin) FILTER (WHERE NOT conflit) AS finis,
                           COALESCE(MAX(score) FILTER (WHERE date_fin IS NOT NULL AND NOT conflit), 0) AS score,
                           MIN(date_lancement) FILTER (WHERE date_fin IS NOT NULL AND NOT conflit) AS premier,
                           COUNT(*) FILTER (WHERE conflit) AS conflits
                    FROM (SELECT ad_id, audit_id, MIN(empreinte) <> MAX(empreinte) AS conflit, MAX(date_fin) AS date_fin,
                                 MAX(score) AS score, MAX(date_lancement) AS date_lancement
                          FROM audits_ads WHERE NOT rejetee GROUP BY ad_id, audit_id)
                    GROUP BY ad_id"""),
            "audits-exposition",
            List.of("""
                    CREATE TABLE agregat_audits_exposition AS
                    SELECT 'exposition' AS genre, perimetre_id, COUNT(date_fin) AS finis,
                           COUNT(*) FILTER (WHERE NOT conforme) AS non_conformes, MAX(date_lancement) AS dernier
                    FROM (SELECT audit_id, MAX(perimetre_id) AS perimetre_id, MAX(date_fin) AS date_fin,
                                 MAX(CAST(conforme AS INTEGER)) = 1 AS conforme, MAX(date_lancement) AS date_lancement
                          FROM audits_exposition WHERE NOT rejetee GROUP BY audit_id
                          HAVING MIN(empreinte) = MAX(empreinte))
                    GROUP BY perimetre_id"""));

    /** Without them, what is added up for each candidate would be sought row by row. */
    static final List<String> INDEX = List.of(
            "CREATE INDEX constats_par_audit ON agregat_vulnerabilites (audit_id)",
            "CREATE INDEX ads_par_annuaire ON agregat_audits_ads (ad_id)",
            "CREATE INDEX osis_par_finess ON agregat_osis (finess)",
            "CREATE INDEX audits_par_perimetre ON audits_exposition (perimetre_id)");

    private AgregatsLots() {}
}
