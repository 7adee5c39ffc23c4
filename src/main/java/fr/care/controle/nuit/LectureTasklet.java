package fr.care.controle.nuit;

import fr.care.controle.entrepot.Empreinte;
import fr.care.controle.entrepot.FaitRepository;
import fr.care.controle.entrepot.FichierRepository;
import fr.care.controle.entrepot.LectureRepository;
import fr.care.controle.entrepot.LectureRepository.Lecture;
import fr.care.controle.fait.BilanFichier;
import fr.care.controle.fait.Collecte;
import fr.care.controle.fait.Collecte.Ouverture;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Lot;
import fr.care.controle.fait.Succession;
import fr.care.controle.format.EnOrdre;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.source.Source;
import fr.care.controle.source.Sources;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Reads tonight's files of one source in one pass and writes what they change of what was believed, in one transaction: a
 * night killed here starts this step again from nothing, were it killed between this transaction and the end of the step.
 */
final class LectureTasklet implements Tasklet {
    private final Source source;
    private final ContexteNuit contexte;
    private final MemoireNuit memoire;
    private final FaitRepository faits;
    private final FichierRepository fichiers;
    private final Progression progression;
    private final LectureRepository lectures;
    private final Reconduction reconduction;
    private final FinessConnus finess;

    LectureTasklet(
            Source source,
            ContexteNuit contexte,
            MemoireNuit memoire,
            FaitRepository faits,
            FichierRepository fichiers,
            LectureRepository lectures,
            Reconduction reconduction,
            Progression progression,
            FinessConnus finess) {
        this.source = source;
        this.contexte = contexte;
        this.memoire = memoire;
        this.faits = faits;
        this.fichiers = fichiers;
        this.lectures = lectures;
        this.reconduction = reconduction;
        this.progression = progression;
        this.finess = finess;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        List<FichierDepot> entrees = contexte.inventaire().de(source);
        if (entrees.isEmpty()) {
            Gardes.presence(source);
            progression.terminer(source.nom(), "absente du dépôt");
            return RepeatStatus.FINISHED;
        }
        String campagne = contexte.campagne();
        LocalDate nuit = contexte.dateControle();
        lectures.defaire(campagne, source.nom(), nuit);
        String empreinte = empreinte();
        Optional<Lecture> identique = lectures.derniere(campagne, source.nom(), nuit)
                .filter(l -> l.empreinte().equals(empreinte));
        if (identique.isPresent()) {
            reconduction.reconduire(campagne, source, identique.get(), nuit);
            progression.terminer(
                    source.nom(),
                    "inchangée depuis la nuit du " + identique.get().depuis());
        } else {
            lire(entrees, campagne, nuit);
        }
        lectures.enregistrer(
                campagne,
                source.nom(),
                new Lecture(nuit, empreinte, identique.map(Lecture::depuis).orElse(nuit)));
        return RepeatStatus.FINISHED;
    }

    /** What the reading of a source depends on: the numbers of the base confirm those that lost their first zero. */
    private String empreinte() {
        Inventaire inventaire = contexte.inventaire();
        return Empreinte.sha256(
                inventaire.texte(source) + "\n" + inventaire.texte(Sources.BASE_ES) + "\n" + contexte.reglages());
    }

    private void lire(List<FichierDepot> entrees, String campagne, LocalDate nuit) {
        Collecte collecte = source.collecte(nuit, contexte.parametres(), finess);
        SuiviLecture suivi = new SuiviLecture(progression, source.nom(), entrees);
        try (EnOrdre<Ouverture> ouvertures = new EnOrdre<>()) {
            Iterator<FichierDepot> aOuvrir = entrees.iterator();
            for (FichierDepot entree : entrees) {
                while (aOuvrir.hasNext() && !ouvertures.pleine()) {
                    FichierDepot suivante = aOuvrir.next();
                    ouvertures.confier(() -> collecte.ouvrir(suivante.fichier(), suivante.chemin()));
                }
                lire(entree, ouvertures.suivant(), suivi);
            }
        }
        suivi.annoncer();
        Lot lot = collecte.lot();
        List<FichierEntree> bilans = entrees.stream()
                .map(entree ->
                        entree(entree, Objects.requireNonNull(lot.bilans().get(entree.chemin()))))
                .toList();
        Gardes.reference(source, lot);
        EtatSource avant = faits.etatAvant(campagne, source.schema(), nuit);
        EtatSource apres = Succession.suivant(source.schema(), avant, lot, nuit);
        fichiers.enregistrer(campagne, nuit, bilans);
        faits.enregistrer(campagne, source.schema(), nuit, avant, apres);
        faits.enregistrerSignalements(campagne, source.schema(), nuit, lot.signalements());
        memoire.retenir(source, avant, apres);
        long lues = bilans.stream().mapToLong(FichierEntree::lues).sum();
        progression.terminer(
                source.nom(),
                "lignes lues : %d, rejetées : %d".formatted(lues, lot.rejets().size()));
    }

    private void lire(FichierDepot entree, Ouverture ouverture, SuiviLecture suivi) {
        BilanFichier bilan = ouverture.achever(suivi);
        suivi.lu(entree);
        Gardes.fichier(source, entree.chemin(), bilan, contexte.parametres());
    }

    private FichierEntree entree(FichierDepot entree, BilanFichier bilan) {
        return new FichierEntree(
                source.nom(),
                entree.chemin(),
                entree.sha256(),
                entree.octets(),
                bilan.lues(),
                bilan.acceptees(),
                bilan.rejetees(),
                bilan.doublons());
    }
}
