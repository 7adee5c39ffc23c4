package fr.care.controle.source.declarations;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.Declaration;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.util.Optional;

/** What each candidate declares of its phase, its submission and its choices. */
public final class Declarations extends Source {
    public static Declaration lire(Valeurs v, Preuve preuve) {
        return new Declaration(
                v.dateOptionnelle("date_debut_phase"),
                v.dateOptionnelle("date_depot"),
                v.texteOptionnel("base_date_audit").map(BaseDate::valueOf),
                v.booleen("silene_sollicite"),
                v.dateOptionnelle("date_inscription_club_ssi"),
                Optional.of(preuve));
    }
}
