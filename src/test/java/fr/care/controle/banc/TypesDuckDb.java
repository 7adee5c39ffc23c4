package fr.care.controle.banc;

import fr.care.controle.format.Colonne;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The typing of the rows of one source in SQL, by the same rules as the program's. Each conversion tries the cast that DuckDB
 * is quick at first, and the slow rule only where that gives nothing.
 */
final class TypesDuckDb {
    /** The {@code faute} of a row with nothing in it, of one with a cell too many, of one that breaks a rule of its source. */
    private static final int VIDE = 0;

    private static final int EN_TROP = 254;
    private static final int CONTROLE = 255;

    private static final String BLANCS = IntStream.concat(
                    IntStream.rangeClosed(1, ' '),
                    IntStream.concat(
                            IntStream.rangeClosed(0x2000, 0x200B),
                            IntStream.of(0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF)))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    static final List<String> PREALABLES = List.of(
            "CREATE MACRO rogner(t) AS CASE WHEN t < '!' OR suffix(t, ' ') OR prefix(t, chr(160)) OR suffix(t, chr(160))"
                    + " OR prefix(t, chr(65279)) THEN nullif(trim(t, '" + BLANCS + "'), '') ELSE t END",
            "CREATE MACRO mot(t) AS upper(strip_accents(t))",
            "CREATE MACRO nombre(t) AS CASE WHEN t IS NULL THEN NULL ELSE coalesce(TRY_CAST(t AS DECIMAL(18, 6)),"
                    + " CASE WHEN regexp_full_match(t,"
                    + " '[+-]?(?:[0-9]+|[0-9]{1,3}(?:[ \\x{A0}\\x{2009}\\x{202F}][0-9]{3})+)(?:[.,][0-9]+)?') THEN"
                    + " TRY_CAST(replace(regexp_replace(t, '[ \\x{A0}\\x{2009}\\x{202F}]', '', 'g'), ',', '.')"
                    + " AS DECIMAL(18, 6)) END) END",
            "CREATE MACRO entier(t) AS CASE WHEN t IS NULL THEN NULL ELSE coalesce("
                    + "CASE WHEN length(t) < 10 AND regexp_full_match(t, '[0-9]+') THEN TRY_CAST(t AS INTEGER) END,"
                    + " CASE WHEN nombre(t) = trunc(nombre(t)) THEN TRY_CAST(nombre(t) AS INTEGER) END) END",
            "CREATE MACRO jour(t) AS CASE WHEN strlen(t) <> 10 THEN NULL ELSE coalesce(TRY_CAST(t AS DATE),"
                    + " CASE WHEN regexp_full_match(t, '[0-9]{2}/[0-9]{2}/[0-9]{4}')"
                    + " THEN TRY_CAST(t[7:10] || '-' || t[4:5] || '-' || t[1:2] AS DATE) END) END",
            "CREATE MACRO booleen(t) AS CASE WHEN t IS NULL THEN NULL WHEN t = 'NON' THEN false WHEN t = 'OUI' THEN true"
                    + " WHEN mot(t) IN ('OUI', 'O', 'VRAI', 'TRUE', '1') THEN true"
                    + " WHEN mot(t) IN ('NON', 'N', 'FAUX', 'FALSE', '0') THEN false END",
            "CREATE MACRO cle_valide(n) AS list_sum(list_transform(range(1, 10), lambda i:"
                    + " CASE WHEN i % 2 = 1 THEN CAST(translate(n[i:i], 'AB', '12') AS INTEGER)"
                    + " ELSE (CAST(translate(n[i:i], 'AB', '12') AS INTEGER) * 2 - 1) % 9 + 1 END)) % 10 = 0",
            "CREATE MACRO finess_de_la_base(t) AS CASE WHEN regexp_full_match(t, '(?:[0-9]{2}|2[AB])[0-9]{7}') THEN t"
                    + " WHEN regexp_full_match(t, '[0-9]{8}') AND cle_valide('0' || t) THEN '0' || t END",
            "CREATE TABLE numero (numero VARCHAR)",
            "CREATE MACRO finess(t) AS CASE WHEN regexp_full_match(t, '(?:[0-9]{2}|2[AB])[0-9]{7}') THEN t"
                    + " WHEN length(t) = 8 AND ('0' || t) IN (SELECT numero FROM numero) THEN '0' || t END");

    private final String source;
    private final List<Colonne> colonnes;

    TypesDuckDb(String source, List<Colonne> colonnes) {
        this.source = source;
        this.colonnes = colonnes;
    }

    String table() {
        return source.replace('-', '_');
    }

    /**
     * The typed rows of a relation of raw cells, with the first {@code faute} of each: null when it has none, else the number of
     * the column from 1.
     */
    String selection(String lignes) {
        return "SELECT rang_force, faute, " + joindre(i -> "v" + i + " AS " + nom(i), ", ")
                + ", CASE faute " + joindre(i -> "WHEN " + (i + 1) + " THEN x" + i, " ") + " WHEN " + EN_TROP
                + " THEN en_trop END AS brut FROM (SELECT *, CASE WHEN " + joindre(i -> "x" + i + " IS NULL", " AND ")
                + " AND en_trop IS NULL THEN " + VIDE + " WHEN en_trop IS NOT NULL THEN " + EN_TROP + " "
                + joindre(this::faute, " ")
                + (controle().isEmpty() ? "" : " WHEN " + controle() + " THEN " + CONTROLE)
                + " END::UTINYINT AS faute FROM (SELECT *, " + joindre(i -> borne(i) + " AS v" + i, ", ")
                + " FROM (SELECT *, " + joindre(i -> valeur(i) + " AS w" + i, ", ")
                + " FROM (SELECT rang_force, en_trop, " + joindre(i -> "rogner(c" + i + ") AS x" + i, ", ")
                + " FROM " + lignes + "))))";
    }

    private String joindre(IntFunction<String> morceau, String lien) {
        return IntStream.range(0, colonnes.size()).mapToObj(morceau).collect(Collectors.joining(lien));
    }

    private String nom(int i) {
        return colonnes.get(i).nom();
    }

    private String valeur(int i) {
        Colonne colonne = colonnes.get(i);
        String texte = "x" + i;
        return switch (colonne.type()) {
            case TEXTE ->
                colonne.motif()
                        .map(motif ->
                                "CASE WHEN regexp_full_match(" + texte + ", '" + motif + "') THEN " + texte + " END")
                        .orElse(texte);
            case FINESS ->
                colonne.valeurs().isEmpty()
                        ? finess(texte)
                        : "coalesce(" + mot(colonne, texte) + ", " + finess(texte) + ")";
            case ENTIER -> "entier(" + texte + ")";
            case DECIMAL -> "nombre(" + texte + ")";
            case DATE -> "jour(" + texte + ")";
            case BOOLEEN -> "booleen(" + texte + ")";
            case ENUM -> mot(colonne, texte);
        };
    }

    /** While the base itself is read the key alone confirms a number that lost its first zero. */
    private String finess(String texte) {
        return (source.equals(Contrat.BASE) ? "finess_de_la_base(" : "finess(") + texte + ")";
    }

    private static String mot(Colonne colonne, String texte) {
        return "CASE WHEN " + texte + " IS NULL THEN NULL WHEN " + texte + " IN ('"
                + String.join("', '", colonne.valeurs()) + "') THEN " + texte + " ELSE CASE mot(" + texte + ") "
                + colonne.valeurs().stream()
                        .map(valeur -> "WHEN mot('" + valeur + "') THEN '" + valeur + "'")
                        .collect(Collectors.joining(" "))
                + " END END";
    }

    private String borne(int i) {
        String bornes = colonnes.get(i)
                        .min()
                        .map(min -> " AND w" + i + " >= " + min)
                        .orElse("")
                + colonnes.get(i).max().map(max -> " AND w" + i + " <= " + max).orElse("");
        return bornes.isEmpty() ? "w" + i : "CASE WHEN true" + bornes + " THEN w" + i + " END";
    }

    private String faute(int i) {
        return "WHEN " + (colonnes.get(i).requise() ? "" : "x" + i + " IS NOT NULL AND ") + "v" + i + " IS NULL THEN "
                + (i + 1);
    }

    /** The rule of the rows of a source that no single column can hold. */
    private String controle() {
        return switch (source) {
            case "vulnerabilites" -> v("cvss") + " IS NULL AND " + v("criticite") + " IS NULL";
            case "audits-ads" -> v("date_fin") + " < " + v("date_lancement");
            case "exercices" -> v("niveau") + " <> 'GHT' AND " + v("finess") + " IS NULL";
            default -> "";
        };
    }

    private String v(String colonne) {
        return "v" + colonnes.stream().map(Colonne::nom).toList().indexOf(colonne);
    }
}
