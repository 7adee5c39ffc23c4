package fr.care.controle.source.pieces;

import fr.care.controle.domaine.dossier.Piece;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.util.Arrays;

/** The supporting documents that candidates filed. */
public final class Pieces extends Source {
    public static Piece lire(Valeurs v, Preuve preuve) {
        String code = v.texte("objectif");
        Objectif objectif = Arrays.stream(Objectif.values())
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Piece(objectif, v.texte("type_piece"), v.texte("fichier"), preuve);
    }
}
