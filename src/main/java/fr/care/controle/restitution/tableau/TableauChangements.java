package fr.care.controle.restitution.tableau;

import fr.care.controle.domaine.resultat.Changement;
import fr.care.controle.domaine.resultat.Changement.Champ;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.restitution.Element;
import fr.care.controle.restitution.phrase.PhraseCause;
import fr.care.controle.restitution.tableau.Cellule.Unite;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code changements.csv}: one row per value that is not what the former published night said. */
final class TableauChangements {
    private static final List<String> OBJECTIFS =
            Arrays.stream(Objectif.values()).map(Objectif::numero).toList();
    private static final List<String> CHAMPS =
            Arrays.stream(Champ.values()).map(TableauChangements::nom).toList();
    private static final Comparator<Changement> ORDRE = Comparator.comparing((Changement changement) ->
                    changement.objectif().map(Objectif::ordinal).orElse(-1))
            .thenComparing(Changement::champ);

    private TableauChangements() {}

    static Tableau<Changement> tableau() {
        return new Tableau<>(
                "changements",
                "Une ligne par valeur qui n'est plus celle de la nuit publiée précédente, avec sa cause",
                List.of(),
                colonnes(),
                (element, nuit) -> lignes(element));
    }

    private static List<Colonne<Changement>> colonnes() {
        return new Colonnes<Changement>()
                .texte("candidat_id", "Identifiant du candidat", Changement::candidatId)
                .texte("region", "Code INSEE de la région du candidat", Changement::region)
                .choixFacultatif(
                        "objectif",
                        "Numéro de l'objectif ; vide pour le statut, les montants et la décote totale",
                        OBJECTIFS,
                        c -> c.objectif().map(Objectif::numero).orElse(""))
                .choix("champ", "Ce qui a changé", CHAMPS, c -> nom(c.champ()))
                .valeur("avant", "Valeur de la nuit publiée précédente", c -> cellule(c.champ(), c.avant()))
                .valeur("apres", "Valeur de cette nuit", c -> cellule(c.champ(), c.apres()))
                .texte(
                        "cause",
                        "Pourquoi : REGLES, BASE, DONNEES (source, fichier:ligne, clé) ou CALENDRIER, la première qui s'applique",
                        c -> PhraseCause.de(c.cause()))
                .liste();
    }

    private static Stream<Changement> lignes(Element element) {
        return Morceaux.changements(element).sorted(ORDRE);
    }

    private static String nom(Champ champ) {
        return champ.name().toLowerCase(Locale.ROOT);
    }

    private static Cellule cellule(Champ champ, Optional<Object> valeur) {
        if (valeur.isEmpty()) {
            return new Cellule.Vide();
        }
        return switch (champ) {
            case VERDICT, STATUT -> new Cellule.Texte(valeur.get().toString());
            case DECOTE_MIN, DECOTE_MAX -> new Cellule.Decimal((BigDecimal) valeur.get(), Unite.POURCENT);
            case MONTANT_MIN, MONTANT_MAX ->
                new Cellule.Decimal(((BigDecimal) valeur.get()).setScale(2, RoundingMode.HALF_UP), Unite.EUROS);
        };
    }
}
