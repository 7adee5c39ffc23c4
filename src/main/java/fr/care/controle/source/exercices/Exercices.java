package fr.care.controle.source.exercices;

import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.util.Optional;

/** The crisis exercises. */
public final class Exercices extends Source {
    @Override
    public Optional<Faute> controler(Valeurs v) {
        return v.present("finess") || Exercice.Niveau.valueOf(v.texte("niveau")) == Exercice.Niveau.GHT
                ? Optional.empty()
                : Optional.of(new Faute("finess", "un numéro FINESS est obligatoire, sauf au niveau GHT"));
    }

    /**
     * Reads one exercise.
     *
     * @param coherent whether its level and the kind of its FINESS number agree
     */
    public static Exercice lire(Valeurs v, Preuve preuve, boolean coherent) {
        return new Exercice(
                v.texte("exercice_id"),
                v.date("date_exercice"),
                Exercice.Niveau.valueOf(v.texte("niveau")),
                v.texteOptionnel("finess"),
                v.booleen("directions_impliquees"),
                v.booleen("si_unique"),
                Exercice.Justificatif.valueOf(v.texte("justificatif")),
                coherent,
                preuve);
    }
}
