package fr.care.controle.source.paie;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.fait.BilanFichier;
import fr.care.controle.fait.Collecte;
import fr.care.controle.fait.Consolidation;
import fr.care.controle.fait.Lot;
import fr.care.controle.fait.Suivi;
import fr.care.controle.fait.Version;
import fr.care.controle.format.BilanLecture;
import fr.care.controle.format.Classeur;
import fr.care.controle.format.ControleLigne;
import fr.care.controle.format.FichierIllisible;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.format.FormulaireCsv;
import fr.care.controle.format.LecteurTableau;
import fr.care.controle.format.LigneLue;
import fr.care.controle.format.Schema;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns printed recaps and flat lines into one total per employee, year and form. */
final class CollectePaie implements Collecte {
    private static final String DOSSIER = "paie/";

    private final LocalDate nuit;
    private final RecapsPlats plats;
    private final RecapImprime imprimes;
    private final FaitsPaie faits;
    private final Consolidation consolidation;

    CollectePaie(Schema schema, LocalDate nuit, RecapsPlats plats, RecapImprime imprimes, FaitsPaie faits) {
        this.nuit = nuit;
        this.plats = plats;
        this.imprimes = imprimes;
        this.faits = faits;
        this.consolidation = new Consolidation(schema, nuit);
    }

    @Override
    public Ouverture ouvrir(Path fichier, String chemin) {
        if (chemin.toLowerCase(Locale.ROOT).startsWith(DOSSIER)) {
            LigneLue recap = imprime(fichier, chemin);
            return suivi -> {
                consolidation.commencer(chemin);
                consolidation.ajouter(recap);
                suivi.ligne(recap instanceof LigneLue.Rejetee);
                return consolidation.terminer(1);
            };
        }
        return suivi -> plat(fichier, chemin, suivi);
    }

    private BilanFichier plat(Path fichier, String chemin, Suivi suivi) {
        consolidation.commencer(chemin);
        Plat plat = new Plat(chemin, suivi);
        BilanLecture lecture = LecteurTableau.lire(
                fichier, chemin, plats.schema(), ControleLigne.AUCUN, FinessConnus.CLE_SEULE, suivi::octets, plat);
        lecture.avertissements().forEach(suivi::avertir);
        return consolidation.terminer(lecture.lues());
    }

    /** A recap that cannot be used is a rejected row: the others are not worse for it. */
    private LigneLue imprime(Path fichier, String chemin) {
        String candidat = chemin.split("/", -1)[1];
        List<Classeur.Rangee> rangees;
        try {
            rangees = rangees(fichier, chemin);
        } catch (FichierIllisible e) {
            return faits.inutilisable(
                    candidat, Optional.empty(), new RecapInutilisable(1, "", "", String.valueOf(e.getMessage())));
        }
        try {
            return faits.imprime(candidat, imprimes.lire(rangees));
        } catch (RecapInutilisable e) {
            return faits.inutilisable(candidat, EnteteRecap.siLisible(rangees), e);
        }
    }

    private static List<Classeur.Rangee> rangees(Path fichier, String chemin) {
        if (chemin.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return FormulaireCsv.lire(fichier, chemin, RecapImprime.RUBRIQUES);
        }
        List<Classeur.Feuille> feuilles = Classeur.lire(fichier, chemin);
        return feuilles.isEmpty() ? List.of() : feuilles.get(0).rangees();
    }

    @Override
    public Lot lot() {
        List<Version> repetees = new ArrayList<>();
        plats.totaux().forEach(total -> {
            consolidation.retenir(total.recap().valeurs(), total.recap().preuve());
            repetees.addAll(total.repetees());
        });
        repetees.sort(Comparator.comparing(Version::preuve));
        repetees.forEach(repetee -> consolidation.repetee(
                FaitsPaie.objet(repetee.valeurs()), faits.identite(repetee.valeurs()), repetee.preuve()));
        return consolidation.lot();
    }

    /** Counts the lines of a flat file; their totals are made once every file is read. */
    private final class Plat implements Consumer<LigneLue> {
        private final String chemin;
        private final Suivi suivi;

        Plat(String chemin, Suivi suivi) {
            this.chemin = chemin;
            this.suivi = suivi;
        }

        @Override
        public void accept(LigneLue ligne) {
            suivi.ligne(ligne instanceof LigneLue.Rejetee);
            Preuve preuve = new Preuve(nuit, chemin, ligne.numero());
            if (ligne instanceof LigneLue.Rejetee rejetee) {
                consolidation.ajouter(faits.rejetee(rejetee));
            } else {
                plats.ajouter(ligne.valeurs(), preuve);
                consolidation.compterAcceptee();
            }
        }
    }
}
