package fr.care.controle.banc;

import java.util.Map;

/** The aggregates of each great source in SQL; {@code %s} is the relation of its typed rows. */
final class AgregatsDuckDb {
    static final Map<String, String> PAR_SOURCE =
            Map.of("vulnerabilites", """
            SELECT 'constats', audit_id, count(*) FILTER (WHERE critique AND NOT conflit) AS critiques,
                   count(*) FILTER (WHERE conflit)
            FROM (SELECT audit_id, constat_id, min(contenu) <> max(contenu) AS conflit, any_value(critique) AS critique
                  FROM (SELECT audit_id, constat_id,
                               hash(actif, reference, cvss, criticite, coalesce(risque_residuel_faible, false)) AS contenu,
                               (cvss >= 9.0 OR (cvss IS NULL AND criticite = 'CRITIQUE'))
                                   AND NOT coalesce(risque_residuel_faible, false) AS critique
                        FROM %s WHERE faute IS NULL)
                  GROUP BY audit_id, constat_id)
            GROUP BY audit_id""", "osis", """
            SELECT 'champs', finess, count(*) FILTER (WHERE dernier.valeur <> '') AS remplis,
                   count(*) FILTER (WHERE dernier.valeur <> premier.valeur)
            FROM (SELECT finess, questionnaire, champ,
                         max({'jour': jour, 'valeur': valeur}) AS dernier,
                         min({'age': DATE '9999-12-31' - jour, 'valeur': valeur}) AS premier
                  FROM (SELECT finess, questionnaire, champ, coalesce(valeur, '') AS valeur,
                               coalesce(date_saisie, DATE '0001-01-01') AS jour
                        FROM %s WHERE faute IS NULL)
                  GROUP BY finess, questionnaire, champ)
            GROUP BY finess""", "paie", """
            WITH lignes AS MATERIALIZED (
                SELECT candidat_id, matricule, annee, ligne, min(contenu) <> max(contenu) AS contredit,
                       any_value(code) AS code, any_value(remuneration) AS remuneration,
                       any_value(part_patronale) AS part_patronale
                FROM (SELECT candidat_id, matricule, annee, ligne, code, remuneration, part_patronale,
                             hash(date_entree, date_sortie, code, libelle, remuneration, base, taux_salarial,
                                  part_salariale, taux_patronal, part_patronale) AS contenu
                      FROM %s WHERE faute IS NULL)
                GROUP BY candidat_id, matricule, annee, ligne),
            fins AS (
                SELECT candidat_id, matricule, annee,
                       min(ligne) FILTER (WHERE code = 'TOTAL_BRUT') AS brut,
                       min(ligne) FILTER (WHERE code = 'TOTAL_RETENUES') AS retenues
                FROM lignes GROUP BY candidat_id, matricule, annee)
            SELECT 'paie', l.candidat_id, l.matricule, l.annee, bool_or(contredit) AS contredit,
                   any_value(remuneration) FILTER (WHERE ligne = brut) AS total_brut,
                   any_value(part_patronale) FILTER (WHERE ligne = retenues) AS total_charges,
                   coalesce(sum(remuneration) FILTER (WHERE rubrique AND ligne < coalesce(brut, 2147483647)), 0)
                       AS somme_brut,
                   coalesce(sum(part_patronale) FILTER (
                       WHERE rubrique AND ligne > brut AND ligne < coalesce(retenues, 2147483647)), 0) AS somme_charges
            FROM (SELECT *, coalesce(code, '') NOT IN ('TOTAL_BRUT', 'TOTAL_RETENUES') AS rubrique FROM lignes) l
            JOIN fins USING (candidat_id, matricule, annee)
            GROUP BY l.candidat_id, l.matricule, l.annee""", "audits-ads", """
            SELECT 'ads', ad_id, count(*) FILTER (WHERE fini AND NOT conflit) AS finis,
                   coalesce(max(score) FILTER (WHERE fini AND NOT conflit), 0) AS score,
                   min(date_lancement) FILTER (WHERE fini AND NOT conflit), count(*) FILTER (WHERE conflit)
            FROM (SELECT ad_id, audit_id, count(DISTINCT (date_lancement, date_fin, score)) > 1 AS conflit,
                         any_value(date_fin) IS NOT NULL AS fini, any_value(score) AS score,
                         any_value(date_lancement) AS date_lancement
                  FROM %s WHERE faute IS NULL GROUP BY ad_id, audit_id)
            GROUP BY ad_id""", "audits-exposition", """
            SELECT 'exposition', perimetre_id, count(date_fin), count(*) FILTER (WHERE NOT conforme),
                   max(date_lancement)
            FROM (SELECT audit_id, any_value(perimetre_id) AS perimetre_id, any_value(date_fin) AS date_fin,
                         any_value(coalesce(conforme, true)) AS conforme, any_value(date_lancement) AS date_lancement
                  FROM %s WHERE faute IS NULL GROUP BY audit_id
                  HAVING count(DISTINCT (perimetre_id, outil, plateforme, coalesce(conforme, true), date_lancement,
                                         date_fin)) = 1)
            GROUP BY perimetre_id""");

    private AgregatsDuckDb() {}
}
