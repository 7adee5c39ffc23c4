package fr.care.controle.source.etatsfinanciers;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.domaine.depense.EtatFinancier;
import fr.care.controle.domaine.depense.Facture;
import fr.care.controle.domaine.depense.Recette;
import fr.care.controle.domaine.depense.SaisieSalarie;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.Collecte;
import fr.care.controle.fait.CollecteLignes;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.format.Valeurs;
import fr.care.controle.source.Source;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The financial statements, one workbook per candidate: {@code etats-financiers/<candidat_id>.xlsx}. */
public final class EtatsFinanciers extends Source {
    private static final Pattern BARRE = Pattern.compile("|", Pattern.LITERAL);

    @Override
    public boolean possede(String chemin) {
        return LectureEtat.possede(chemin, nom());
    }

    @Override
    public Collecte collecte(LocalDate nuit, Parametres parametres, FinessConnus finess) {
        LectureEtat etats = new LectureEtat(schema());
        return new CollecteLignes(schema(), nuit, etats::ouvrir);
    }

    /** What an INTERNE row says. */
    public static SaisieSalarie saisie(Valeurs v) {
        return new SaisieSalarie(
                v.decimalOptionnel("brut"),
                v.decimalOptionnel("charges"),
                v.decimalOptionnel("inel_brut"),
                v.decimalOptionnel("inel_charges"),
                v.decimalOptionnel("heures_productives"),
                v.decimalOptionnel("heures_consacrees"),
                new SaisieSalarie.Calculs(
                        v.decimalOptionnel("brut_net"),
                        v.decimalOptionnel("charges_nettes"),
                        v.decimalOptionnel("sous_total"),
                        v.decimalOptionnel("taux_horaire"),
                        v.decimalOptionnel("imputable")),
                v.texteOptionnel("illisibles").stream()
                        .flatMap(BARRE::splitAsStream)
                        .map(SaisieSalarie.Cellule::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                v.texteOptionnel("detail").orElse(""));
    }

    /** An EXTERNE or AUTRE row. */
    public static Facture facture(Valeurs v, Preuve preuve) {
        return new Facture(
                v.texteOptionnel("reference").orElse(""),
                v.dateOptionnelle("date"),
                v.texteOptionnel("categorie").orElse(""),
                v.texteOptionnel("objectif").orElse(""),
                v.decimalOptionnel("montant"),
                preuve);
    }

    /** A RECETTE row. */
    public static Recette recette(Valeurs v, Preuve preuve) {
        return new Recette(v.texteOptionnel("reference").orElse(""), v.decimalOptionnel("montant"), preuve);
    }

    /** An ILLISIBLE row. */
    public static EtatFinancier.Illisible illisible(Valeurs v, Preuve preuve) {
        return new EtatFinancier.Illisible(v.texte("detail"), preuve);
    }
}
