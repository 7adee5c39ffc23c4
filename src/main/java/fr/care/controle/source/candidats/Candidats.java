package fr.care.controle.source.candidats;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;

/** Who applies for the subsidy. */
public final class Candidats extends Source {
    public static Candidat lire(Valeurs v, Preuve preuve) {
        return new Candidat(
                v.texte("candidat_id"),
                TypeCandidat.valueOf(v.texte("type")),
                v.texte("denomination"),
                v.texte("region"),
                v.decimal("plafond"),
                preuve);
    }
}
