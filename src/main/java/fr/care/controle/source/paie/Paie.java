package fr.care.controle.source.paie;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.campagne.RubriquesNonEligibles;
import fr.care.controle.domaine.depense.RecapPaie;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.Collecte;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The payroll: recaps as printed, one per employee and year ({@code paie/<candidat_id>/}), and the flat form for national
 * volumes ({@code paie*.csv}). Only totals per employee and year are kept.
 */
public final class Paie extends Source {
    /** The form of a recap that was read from flat lines. */
    public static final String PLATE = "PLATE";

    private static final Pattern IMPRIME = Pattern.compile("paie/[^/]+/[^/]+\\.(?:csv|xlsx)");

    private final Schema formePlate = schema("forme-plate.yml");

    /** What its tabular files hold; {@link #schema()} is what is kept of them. */
    @Override
    public Schema schemaFichiers() {
        return formePlate;
    }

    @Override
    public boolean possede(String chemin) {
        return super.possede(chemin) || estEnDossier(chemin);
    }

    /** Whether a file is a printed recap, in the folder of its candidate. */
    public boolean estEnDossier(String chemin) {
        return IMPRIME.matcher(chemin.toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public Collecte collecte(LocalDate nuit, Parametres parametres, FinessConnus finess) {
        RubriquesNonEligibles nonEligibles = parametres.depenses().rubriquesNonEligibles();
        FaitsPaie faits = new FaitsPaie(schema());
        return new CollectePaie(
                schema(),
                nuit,
                new RecapsPlats(formePlate, nonEligibles, faits::plat),
                new RecapImprime(nonEligibles),
                faits);
    }

    /** A recap that lacks a printed total, or that contradicts itself, counts as absent. */
    public static Optional<RecapPaie> lire(Valeurs v, Preuve preuve) {
        return v.present("brut") && v.present("charges") && !v.booleen("contredit")
                ? Optional.of(new RecapPaie(
                        v.decimal("brut"),
                        v.decimal("charges"),
                        v.decimalOptionnel("part_salariale"),
                        v.decimal("somme_brut"),
                        v.decimal("somme_charges"),
                        v.decimal("somme_salariale"),
                        v.decimal("inel_brut"),
                        v.decimal("inel_charges"),
                        v.booleen("date_entree"),
                        preuve))
                : Optional.empty();
    }
}
