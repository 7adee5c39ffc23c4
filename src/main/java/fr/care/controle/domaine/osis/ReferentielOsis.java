package fr.care.controle.domaine.osis;

import java.util.Set;

/** The reference list of fields; without it, neither O4 nor O5 can be judged. */
public record ReferentielOsis(Set<ChampOsis> champs) {
    /** No reference list was ever received. */
    public static final ReferentielOsis ABSENT = new ReferentielOsis(Set.of());

    public boolean absent() {
        return champs.isEmpty();
    }
}
