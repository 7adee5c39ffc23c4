package fr.care.controle.regle;

import fr.care.controle.domaine.candidat.Etablissement;
import fr.care.controle.domaine.dossier.Exercice;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Motif;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.Mesure;
import fr.care.controle.domaine.resultat.Objectif;
import java.util.List;
import java.util.Optional;

/**
 * D1.O3: « l'exercice de crise cyber doit être réalisé entre le 1er janvier 2025 et la date de dépôt de la déclaration d'atteinte
 * des objectifs », proven by a « Rapport de réalisation de l'exercice […] ou une attestation de réalisation ».
 */
final class O3Exercice implements Regle {
    @Override
    public Objectif objectif() {
        return Objectif.O3;
    }

    @Override
    public Optional<Mesure> seuil(Contexte c) {
        return UnitesPmsi.seuil(c);
    }

    @Override
    public Conclusion conclure(Contexte c) {
        return UnitesPmsi.conclure(c, unite -> juger(unite, c));
    }

    private static Fait juger(Unite unite, Contexte c) {
        List<Preuve> preuves = c.dossier().exercices().stream()
                .filter(exercice -> recevable(exercice, c) && couvre(exercice, unite))
                .map(Exercice::preuve)
                .toList();
        Motif absent = new Motif(
                Code.EXERCICE_ABSENT,
                unite.finess(),
                List.of(c.parametres().exercice().auPlusTot().valeur(), c.date()),
                List.of());
        return preuves.isEmpty() ? Fait.faux(List.of(absent), List.of()) : Fait.vrai(preuves);
    }

    private static boolean recevable(Exercice exercice, Contexte c) {
        return exercice.coherent()
                && exercice.justificatif() != Exercice.Justificatif.AUCUN
                && c.parametres().exercice().auPlusTot().respecte(exercice.date())
                && !exercice.date().isAfter(c.date());
    }

    private static boolean couvre(Exercice exercice, Unite unite) {
        boolean uniteEj = unite.finess().equals(unite.ej());
        return switch (exercice.niveau()) {
            case EG -> exercice.finess().equals(seulEg(unite));
            case EJ -> exercice.finess().equals(Optional.of(unite.ej())) && (uniteEj || partage(exercice));
            case GHT -> uniteEj && partage(exercice);
        };
    }

    /** The unit itself when it is an EG; the one EG of an EJ that has no other in the perimeter. */
    private static Optional<String> seulEg(Unite unite) {
        return unite.etablissements().size() == 1
                ? Optional.of(unite.etablissements().get(0)).map(Etablissement::finessEg)
                : Optional.empty();
    }

    /** « à condition que les directions […] aient été impliquées dans cet exercice et que le SI […] soit unique » */
    private static boolean partage(Exercice exercice) {
        return exercice.directionsImpliquees() && exercice.siUnique();
    }
}
