package fr.care.controle.nuit;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.entrepot.FaitRepository;
import fr.care.controle.entrepot.FichierRepository;
import fr.care.controle.entrepot.LectureRepository.Lecture;
import fr.care.controle.fait.EtatSource;
import fr.care.controle.fait.Signalement;
import fr.care.controle.fait.Succession;
import fr.care.controle.restitution.FichierEntree;
import fr.care.controle.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes of a source whose files did not change what reading them again would have written: the facts stay, the counts, the
 * rejected rows and what was told of that night are told of this one.
 */
@Component
final class Reconduction {
    private final MemoireNuit memoire;
    private final FaitRepository faits;
    private final FichierRepository fichiers;

    Reconduction(MemoireNuit memoire, FaitRepository faits, FichierRepository fichiers) {
        this.memoire = memoire;
        this.faits = faits;
        this.fichiers = fichiers;
    }

    /** Does it, and keeps in memory what is believed since. */
    void reconduire(String campagne, Source source, Lecture derniere, LocalDate nuit) {
        LocalDate lue = derniere.nuit();
        List<FichierEntree> entrees = fichiers.fichiers(campagne, lue).stream()
                .filter(fichier -> fichier.source().equals(source.nom()))
                .toList();
        fichiers.enregistrer(campagne, nuit, entrees);
        EtatSource avant = faits.etatAvant(campagne, source.schema(), nuit);
        EtatSource apres = Succession.inchange(avant, lue, nuit);
        faits.enregistrerRejets(campagne, source.schema(), nuit, avant.rejets(), apres.rejets());
        List<Signalement> signalements = faits.signalements(campagne, source.schema(), lue).stream()
                .map(s -> new Signalement(s.code(), s.objet(), s.valeurs(), le(nuit, s.preuve())))
                .toList();
        faits.enregistrerSignalements(campagne, source.schema(), nuit, signalements);
        memoire.retenir(source, avant, apres);
    }

    private static Preuve le(LocalDate nuit, Preuve preuve) {
        return new Preuve(nuit, preuve.fichier(), preuve.ligne());
    }
}
