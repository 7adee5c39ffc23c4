package fr.care.controle.domaine.osis;

import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.logique.Tri;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a field is filled; whatever it says (« La qualité des informations saisies n'est pas contrôlée, seule leur
 * complétude l'est »).
 *
 * @param doutes why it is undetermined: {@link Code#LIGNE_REJETEE}, {@link Code#CONFLIT}; empty otherwise
 */
public record ReponseOsis(Tri remplie, Set<Code> doutes, Optional<Preuve> preuve) {
    /** A field that no file speaks of. */
    public static final ReponseOsis ABSENTE = new ReponseOsis(Tri.FAUX, Set.of(), Optional.empty());
}
