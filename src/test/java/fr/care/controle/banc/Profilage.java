package fr.care.controle.banc;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Does once more, outside the rounds, what some goals are about, in processes that record where their time goes. */
final class Profilage {
    private final Plateau plateau;
    private final Path dossier;
    private final Resultats resultats;

    Profilage(Plateau plateau, Path dossier, Resultats resultats) {
        this.plateau = plateau;
        this.dossier = dossier;
        this.resultats = resultats;
    }

    void nuits(Path csv) throws Exception {
        Fichiers.vider(dossier);
        String url = NosNuits.h2(dossier);
        List<String> nuits = List.of(NosNuits.PREMIERE, NosNuits.SUIVANTE);
        for (int rang = 0; rang < nuits.size(); rang++) {
            Path enregistrement = dossier.resolve("nuit-" + rang + ".jfr");
            NosNuits.nuit(
                    Releve.commande(plateau.reference().programme(), enregistrement),
                    csv,
                    url,
                    NosNuits.DATE.plusDays(rang),
                    dossier);
            resultats.releve(
                    NosNuits.nom(nuits.get(rang), Plateau.H2, plateau.reference()),
                    Releve.lire(enregistrement, Profil.lire(url, rang)));
        }
    }

    void classeurs(Path depot) throws Exception {
        Fichiers.vider(dossier);
        Path enregistrement = dossier.resolve("classeurs.jfr");
        Mesure.lancer(
                Releve.commande(
                        plateau.lecture(
                                LectureClasseurs.Lecteur.CONTROLE_CARE,
                                depot,
                                dossier.resolve("classeurs.txt").toString()),
                        enregistrement),
                dossier.resolve("journal.txt"),
                Set.of(0));
        resultats.releve(Plateau.CLASSEURS, Releve.lire(enregistrement, List.of()));
    }
}
