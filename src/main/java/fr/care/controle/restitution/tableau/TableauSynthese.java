package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.audit.BaseDate;
import fr.care.controle.domaine.candidat.TypeCandidat;
import fr.care.controle.domaine.resultat.BilanFinancier.Couts;
import fr.care.controle.domaine.resultat.EtatDossier;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.LigneSynthese;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code synthese.csv}: one row per candidate. */
final class TableauSynthese {
    private static final List<String> TYPES = Listes.noms(TypeCandidat.values());
    private static final List<String> ETATS = Listes.noms(EtatDossier.values());
    private static final List<String> BASES = Listes.noms(BaseDate.values());
    private static final List<String> STATUTS = Listes.noms(Statut.values());

    private TableauSynthese() {}

    static Tableau<LigneSynthese> tableau() {
        return new Tableau<>(
                "synthese",
                "Une ligne par candidat : son dossier, son statut, sa décote et ses montants",
                List.of("candidat_id"),
                colonnes(),
                (element, nuit) -> Morceaux.syntheses(element));
    }

    private static List<Colonne<LigneSynthese>> colonnes() {
        return new Colonnes<LigneSynthese>()
                .texte(
                        "candidat_id",
                        "Identifiant du candidat",
                        l -> l.candidat().id())
                .choix(
                        "type",
                        "Nature du candidat",
                        TYPES,
                        l -> l.candidat().type().name())
                .texte("denomination", "Nom du candidat", l -> l.candidat().denomination())
                .texte(
                        "region",
                        "Code INSEE de la région du candidat",
                        l -> l.candidat().region())
                .choix(
                        "etat_dossier",
                        "État du dossier à la date du contrôle",
                        ETATS,
                        l -> l.evaluation().etat().name())
                .jour(
                        "date_reference",
                        "Date à laquelle le candidat est jugé : celle de son dépôt, sinon celle du contrôle",
                        l -> l.evaluation().dateReference())
                .choix(
                        "base_date",
                        "Date retenue pour ses audits",
                        BASES,
                        l -> l.evaluation().baseDate().name())
                .choix(
                        "statut",
                        "Ce que la décote fait du candidat",
                        STATUTS,
                        l -> l.evaluation().statut().name())
                .pourcentage(
                        "decote_min",
                        "Décote certaine, en % du plafond",
                        l -> l.evaluation().decote().min())
                .pourcentage(
                        "decote_max",
                        "Décote au plus, une fois instruit ce qui doit l'être, en % du plafond",
                        l -> l.evaluation().decote().max())
                .montant(
                        "plafond",
                        "Montant plafond avant décote, en euros",
                        l -> Optional.of(l.candidat().plafond()))
                .montant(
                        "plafond_apres_decote_min",
                        "Plafond après la décote la plus forte, en euros",
                        l -> Optional.of(l.bilan().plafondApresDecoteMin()))
                .montant(
                        "plafond_apres_decote_max",
                        "Plafond après la décote certaine, en euros",
                        l -> Optional.of(l.bilan().plafondApresDecoteMax()))
                .montant("couts_internes", "Coûts internes retenus, en euros", l -> cout(l, Couts::internes))
                .montant("couts_externes", "Coûts externes retenus, en euros TTC", l -> cout(l, Couts::externes))
                .montant("autres_couts", "Autres coûts retenus, en euros TTC", l -> cout(l, Couts::autres))
                .montant("recettes", "Recettes perçues d'autres dispositifs, en euros", l -> cout(l, Couts::recettes))
                .montant("cout_net_eligible", "Coûts retenus moins les recettes, en euros", l -> cout(l, Couts::net))
                .montant(
                        "montant_min",
                        "Montant payable après la décote la plus forte, en euros",
                        l -> cout(l, Couts::montantMin))
                .montant(
                        "montant_max",
                        "Montant payable après la décote certaine, en euros",
                        l -> cout(l, Couts::montantMax))
                .entier("nb_anomalies", "Nombre d'anomalies qui nomment le candidat", LigneSynthese::nbAnomalies)
                .liste();
    }

    /** Blank when no readable financial statement is known: an amount that is not known is never 0. */
    private static Optional<BigDecimal> cout(LigneSynthese ligne, Function<Couts, BigDecimal> cout) {
        return ligne.bilan().couts().map(cout);
    }
}
