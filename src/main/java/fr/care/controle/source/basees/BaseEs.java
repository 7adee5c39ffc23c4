package fr.care.controle.source.basees;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;

/** The base of eligible establishments: what every FINESS number is held against. */
public final class BaseEs extends Source {
    public static LigneBase lire(Valeurs v, Preuve preuve) {
        return new LigneBase(
                v.texte("finess_eg"),
                v.texte("finess_ej"),
                v.texte("raison_sociale"),
                v.texte("candidat_id"),
                v.decimal("activite_combinee"),
                v.booleen("eligible"),
                v.booleen("ej_support"),
                preuve);
    }
}
