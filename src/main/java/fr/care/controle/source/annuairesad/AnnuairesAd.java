package fr.care.controle.source.annuairesad;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;

/** The Active Directories of each candidate, and the FINESS numbers they are attached to. */
public final class AnnuairesAd extends Source {
    public static RattachementAd lire(Valeurs v, Preuve preuve) {
        return new RattachementAd(v.texte("candidat_id"), v.texte("ad_id"), v.texte("finess"), preuve);
    }
}
