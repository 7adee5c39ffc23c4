package fr.care.controle.source.paie;

import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Nombres;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the facts that are kept of the payroll: totals per employee, year and form, and what could not be used. */
final class FaitsPaie {
    private static final String IMPRIMEE = "IMPRIMEE";

    private final Schema schema;

    FaitsPaie(Schema schema) {
        this.schema = schema;
    }

    LigneLue imprime(String candidat, RecapImprime.Tableau recap) throws RecapInutilisable {
        EnteteRecap entete = recap.entete();
        Totaux totaux = new Totaux(recap.lignes());
        exiger(totaux.brut(), entete, "REMUNERATION", "le total de la ligne « Total Heure / Brut » est attendu");
        exiger(totaux.charges(), entete, "PATRONAL", "le total de la ligne « Total Retenus » est attendu");
        Map<String, Object> valeurs = valeurs(totaux, entete.dateEntree(), false);
        valeurs.putAll(identite(candidat, entete.matricule(), entete.annee(), IMPRIMEE));
        recap.heures().ifPresent(heures -> valeurs.put("heures", heures));
        return new LigneLue.Acceptee(entete.ligne(), ligne(valeurs), List.of());
    }

    /** « A recap lacking a printed total counts as absent »: nothing can be held against it. */
    private static void exiger(Optional<BigDecimal> total, EnteteRecap entete, String colonne, String attendu)
            throws RecapInutilisable {
        if (total.isEmpty()) {
            throw new RecapInutilisable(entete.ligne(), colonne, "", attendu);
        }
    }

    /** The reject of a recap that counts as absent; named, it also ends what an earlier night believed of its employee and year. */
    LigneLue inutilisable(String candidat, Optional<EnteteRecap> entete, RecapInutilisable cause) {
        Map<String, Object> valeurs = entete.map(lu -> identite(candidat, lu.matricule(), lu.annee(), IMPRIMEE))
                .orElse(Map.of("candidat_id", candidat));
        return new LigneLue.Rejetee(
                cause.ligne(), ligne(valeurs), cause.colonne(), cause.valeur(), cause.attendu(), List.of());
    }

    Valeurs plat(RecapsPlats.Recap recap) {
        Map<String, Object> valeurs = valeurs(new Totaux(recap.lignes()), recap.dateEntree(), recap.contredit());
        valeurs.putAll(identite(recap.candidatId(), recap.matricule(), recap.annee(), Paie.PLATE));
        return ligne(valeurs);
    }

    /** A flat row that could not be read: what it says of its employee and year is what it taints. */
    LigneLue rejetee(LigneLue.Rejetee rejetee) {
        return new LigneLue.Rejetee(
                rejetee.numero(),
                identite(rejetee.valeurs()),
                rejetee.colonne(),
                rejetee.valeur(),
                rejetee.motif(),
                rejetee.finessInvalides());
    }

    /** The employee and year of a flat row, as far as they can be read. */
    Valeurs identite(Valeurs plate) {
        Map<String, Object> valeurs = new HashMap<>(Map.of("forme", Paie.PLATE));
        for (String colonne : List.of("candidat_id", "matricule", "annee")) {
            Object valeur = plate.cellule(plate.schema().index(colonne));
            if (valeur != null) {
                valeurs.put(colonne, valeur);
            }
        }
        return ligne(valeurs);
    }

    /** The key of a flat row. */
    static String objet(Valeurs plate) {
        return String.join("|", plate.cle(plate.schema().cle()).orElseThrow());
    }

    private static Map<String, Object> identite(String candidat, String matricule, int annee, String forme) {
        return Map.of("candidat_id", candidat, "matricule", matricule, "annee", annee, "forme", forme);
    }

    private static Map<String, Object> valeurs(Totaux totaux, boolean dateEntree, boolean contredit) {
        Map<String, Object> valeurs = new HashMap<>();
        totaux.brut().ifPresent(total -> valeurs.put("brut", total));
        totaux.charges().ifPresent(total -> valeurs.put("charges", total));
        totaux.partSalariale().ifPresent(total -> valeurs.put("part_salariale", total));
        Map<String, BigDecimal> sommes = Map.of(
                "somme_brut", totaux.sommeBrut(),
                "somme_charges", totaux.sommeCharges(),
                "somme_salariale", totaux.sommeSalariale(),
                "inel_brut", totaux.inelBrut(),
                "inel_charges", totaux.inelCharges());
        sommes.forEach((colonne, somme) -> valeurs.put(colonne, Nombres.simple(somme)));
        valeurs.put("date_entree", dateEntree);
        valeurs.put("contredit", contredit);
        return valeurs;
    }

    private Valeurs ligne(Map<String, Object> valeurs) {
        @Nullable Object[] cellules = new @Nullable Object[schema.colonnes().size()];
        valeurs.forEach((colonne, valeur) -> cellules[schema.index(colonne)] = valeur);
        return new Valeurs(schema, cellules);
    }
}
