package fr.care.controle.source.perimetresexposition;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;

/** The perimeters of internet exposure of each candidate, and the FINESS numbers they cover. */
public final class PerimetresExposition extends Source {
    public static RattachementPerimetre lire(Valeurs v, Preuve preuve) {
        return new RattachementPerimetre(v.texte("candidat_id"), v.texte("perimetre_id"), v.texte("finess"), preuve);
    }
}
