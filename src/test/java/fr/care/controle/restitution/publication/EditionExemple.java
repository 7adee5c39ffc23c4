package fr.care.controle.restitution.publication;

import fr.care.controle.campagne.CampagneLivree;
import fr.care.controle.echantillon.CleEssai;
import fr.care.controle.nuit.ReglementCampagne;
import fr.care.controle.restitution.region.Pseudonymes;
import fr.care.controle.restitution.tableau.FormatCsv;
import java.util.Optional;

/** How the tests publish: the delivered campaign, the key of the tests. */
public final class EditionExemple {
    private EditionExemple() {}

    public static Edition excel() {
        return de(FormatCsv.EXCEL_FR);
    }

    public static Edition de(FormatCsv format) {
        return new Edition(
                format,
                ReglementCampagne.de(CampagneLivree.parametres()),
                () -> new Pseudonymes(CleEssai.CLE),
                Optional.empty());
    }
}
