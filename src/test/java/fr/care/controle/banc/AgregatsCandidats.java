package fr.care.controle.banc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** From the aggregates of audits, directories, establishments and employees to those of each candidate: the same SQL everywhere. */
final class AgregatsCandidats {
    /** The sources that tell what belongs to whom. */
    static final List<String> RATTACHEMENTS = List.of(Contrat.BASE, "annuaires-ad", "perimetres-exposition");

    private static final List<String> CITEES =
            List.of(Contrat.BASE, "annuaires-ad", "perimetres-exposition", "audits-exposition");

    private static final Map<String, String> PAR_GENRE = Map.of("constats", """
            SELECT 'candidat-constats', p.candidat_id, SUM(v.critiques)
            FROM (SELECT DISTINCT candidat_id, perimetre_id FROM {perimetres-exposition}) p
            JOIN (SELECT DISTINCT audit_id, perimetre_id FROM {audits-exposition}) a ON a.perimetre_id = p.perimetre_id
            JOIN agregat_vulnerabilites v ON v.audit_id = a.audit_id
            GROUP BY p.candidat_id""", "ads", """
            SELECT 'candidat-ads', a.candidat_id, SUM(g.finis), MAX(g.score)
            FROM (SELECT DISTINCT candidat_id, ad_id FROM {annuaires-ad}) a
            JOIN agregat_audits_ads g ON g.ad_id = a.ad_id
            GROUP BY a.candidat_id""", "osis", """
            SELECT 'candidat-osis', b.candidat_id, SUM(o.remplis)
            FROM (SELECT DISTINCT candidat_id, finess_eg FROM {base-es}) b
            JOIN agregat_osis o ON o.finess = b.finess_eg
            GROUP BY b.candidat_id""", "paie", """
            SELECT 'candidat-paie', candidat_id, COUNT(*), SUM(somme_brut), SUM(somme_charges)
            FROM agregat_paie WHERE NOT contredit GROUP BY candidat_id""");

    private AgregatsCandidats() {}

    /**
     * The queries, by the name of what each adds up.
     *
     * @param acceptees the relation of the accepted rows of a source
     */
    static Map<String, String> requetes(UnaryOperator<String> acceptees) {
        Map<String, String> requetes = new TreeMap<>();
        PAR_GENRE.forEach((genre, requete) -> {
            String sql = requete;
            for (String source : CITEES) {
                sql = sql.replace("{" + source + "}", acceptees.apply(source));
            }
            requetes.put(genre, sql);
        });
        return requetes;
    }
}
