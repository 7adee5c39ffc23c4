package fr.care.controle.restitution.fiche;

import fr.care.controle.domaine.candidat.Candidat;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.EffetLecture;
import fr.care.controle.domaine.resultat.Evaluation;
import fr.care.controle.domaine.resultat.Intervalle;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatObjectif;
import fr.care.controle.restitution.phrase.Explication;
import fr.care.controle.restitution.phrase.Phrases;
import fr.care.controle.restitution.phrase.Preuves;
import fr.care.controle.restitution.phrase.ValeursFr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A fiche for a terminal; nothing is left out, however long. */
public final class TexteFiche {
    private final Fiche fiche;
    private final List<String> lignes = new ArrayList<>();

    private TexteFiche(Fiche fiche) {
        this.fiche = fiche;
    }

    public static String de(Fiche fiche) {
        TexteFiche texte = new TexteFiche(fiche);
        texte.candidat();
        fiche.resultats().forEach(texte::objectif);
        return String.join("\n", texte.lignes) + "\n";
    }

    private void candidat() {
        Candidat candidat = fiche.ligne().candidat();
        Evaluation evaluation = fiche.ligne().evaluation();
        lignes.add("%s, %s (%s, région %s), nuit du %s"
                .formatted(
                        candidat.id(),
                        candidat.denomination(),
                        candidat.type(),
                        candidat.region(),
                        ValeursFr.jour(fiche.nuit())));
        lignes.add("Dossier %s, jugé au %s, base de date %s"
                .formatted(evaluation.etat(), ValeursFr.jour(evaluation.dateReference()), evaluation.baseDate()));
        lignes.add("Statut %s, décote %s".formatted(evaluation.statut(), decote(evaluation.decote())));
        lignes.add(montants(fiche.ligne().bilan()));
        fiche.echeancesDuDossier().forEach(e -> lignes.add(echeance(e)));
    }

    private void objectif(ResultatObjectif resultat) {
        Objectif objectif = resultat.objectif();
        lignes.add("");
        lignes.add(objectif.numero() + " : " + objectif.intitule());
        lignes.add("  Règle : " + fiche.citation(resultat));
        lignes.add("  Verdict : " + Explication.constat(resultat));
        section("Pourquoi :", resultat.motifs().stream().map(this::motif).toList());
        section("Preuves :", preuves(resultat.preuves()));
        List<String> leviers = new ArrayList<>();
        rattrapable(resultat).ifPresent(leviers::add);
        fiche.echeances(resultat).forEach(e -> leviers.add(echeance(e)));
        fiche.lectures(resultat).forEach(e -> leviers.add(lecture(e)));
        section("Ce qui le changerait :", leviers);
    }

    private void section(String titre, List<String> contenu) {
        if (!contenu.isEmpty()) {
            lignes.add("  " + titre);
            contenu.stream().distinct().forEach(ligne -> lignes.add("    - " + ligne));
        }
    }

    private List<String> preuves(List<Preuve> preuves) {
        return preuves.stream().map(p -> Preuves.une(p, fiche.nuit())).toList();
    }

    private String motif(Motif motif) {
        String lieux = motif.preuves().isEmpty()
                ? ""
                : preuves(motif.preuves()).stream().collect(Collectors.joining(", ", " (", ")"));
        return motif.code() + " : " + Phrases.de(motif) + lieux;
    }

    private static Optional<String> rattrapable(ResultatObjectif resultat) {
        return switch (resultat.rattrapable()) {
            case OUI -> Optional.of("L'objectif peut encore être atteint.");
            case NON -> Optional.of("L'objectif ne peut plus être atteint.");
            case SANS_OBJET -> Optional.empty();
        };
    }

    private String echeance(Echeance echeance) {
        return "Au plus tard le %s (J-%d) : %s, %s"
                .formatted(
                        ValeursFr.jour(echeance.limite()),
                        ChronoUnit.DAYS.between(fiche.nuit(), echeance.limite()),
                        echeance.action().phrase(),
                        echeance.objet());
    }

    private static String lecture(EffetLecture effet) {
        return "Lecture %s (%s ; suivie : %s) : %s au lieu de %s, montant payable au plus %s au lieu de %s"
                .formatted(
                        effet.lecture(),
                        effet.lecture().autre(),
                        effet.lecture().defaut(),
                        effet.autre(),
                        effet.defaut(),
                        euros(effet.montantAutreMax()),
                        euros(effet.montantDefautMax()));
    }

    private static String montants(BilanFinancier bilan) {
        String plafond = "plafond après décote %s"
                .formatted(intervalle(euros(bilan.plafondApresDecoteMin()), euros(bilan.plafondApresDecoteMax())));
        return "Montant payable "
                + bilan.couts()
                        .map(c -> intervalle(euros(c.montantMin()), euros(c.montantMax())))
                        .orElse("inconnu, aucun état financier lisible")
                + ", " + plafond;
    }

    private static String decote(Intervalle decote) {
        return intervalle(ValeursFr.pourcentage(decote.min()) + " %", ValeursFr.pourcentage(decote.max()) + " %");
    }

    private static String intervalle(String min, String max) {
        return min.equals(max) ? min : "de " + min + " à " + max;
    }

    private static String euros(Optional<BigDecimal> montant) {
        return montant.map(TexteFiche::euros).orElse("inconnu");
    }

    private static String euros(BigDecimal montant) {
        return ValeursFr.decimal(montant.setScale(2, RoundingMode.HALF_UP)) + " €";
    }
}
