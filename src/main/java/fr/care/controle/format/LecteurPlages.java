package fr.care.controle.format;

import fr.care.controle.format.CurseurCsv.Pas;
import fr.care.controle.format.TypagePlage.Forme;
import fr.care.controle.format.TypagePlage.Lue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file by ranges of bytes, several at once, and gives its rows in the order of the file. A range that ends inside
 * quotes is read again with the next one. What it is not sure of it leaves to {@link LecteurCsv}, which reads line by line and
 * tells what is wrong.
 */
final class LecteurPlages {
    /** In bytes: several fit in the cache of a processor, and the last one of a file keeps nobody waiting. */
    static final int TAILLE = 1 << 20;

    private final Plages plages;
    private final Forme forme;
    private final LongConsumer octets;
    private final LectureTypee lecture;
    private final EnOrdre<PlageLue> enCours;
    private final Queue<TypagePlage> typages = new ConcurrentLinkedQueue<>();
    private @Nullable Plage reste;
    private int lignes;
    private boolean sure = true;

    private LecteurPlages(
            Plages plages, EnOrdre<PlageLue> enCours, Forme forme, LongConsumer octets, LectureTypee lecture) {
        this.enCours = enCours;
        this.plages = plages;
        this.forme = forme;
        this.octets = octets;
        this.lecture = lecture;
    }

    private record PlageLue(Plage plage, Lue lue) {}

    /**
     * Gives rows as long as it is sure of them.
     *
     * @param taille of a range, in bytes
     * @return whether the whole file was read; otherwise the rows that {@code lecture} has are the first ones of the file
     */
    static boolean lire(Path fichier, Forme forme, int taille, LongConsumer octets, LectureTypee lecture)
            throws IOException {
        try (Plages plages = new Plages(fichier, taille);
                EnOrdre<PlageLue> enCours = new EnOrdre<>()) {
            return new LecteurPlages(plages, enCours, forme, octets, lecture).lire();
        }
    }

    private boolean lire() throws IOException {
        Plages.Suivante suivante = plages.suivante();
        Plage premiere = suivante.plage() == null ? null : entete(suivante.plage());
        if (premiere == null) {
            return false;
        }
        confier(premiere);
        while (sure && !plages.finie()) {
            suivante = plages.suivante();
            if (suivante.plage() == null) {
                break;
            }
            confier(suivante.plage());
            if (enCours.pleine()) {
                recueillir();
            }
        }
        while (sure && !enCours.vide()) {
            recueillir();
        }
        return sure && reste == null && !suivante.ligneTropLongue();
    }

    /** Reads the header; what follows it in the range, or nothing when it is not a whole record of the first range. */
    private @Nullable Plage entete(Plage plage) {
        CurseurCsv curseur = new CurseurCsv(plage, forme.separateur(), forme.lignesParEnregistrement());
        while (curseur.suivant() == Pas.ENREGISTREMENT) {
            List<Brute> cellules = new ArrayList<>();
            for (int i = 0; i < curseur.nombre(); i++) {
                cellules.add(curseur.brute(i, forme.encodage()));
            }
            if (!cellules.stream().allMatch(Brute::vide)) {
                lecture.ligne(curseur.numero(), cellules);
                lignes = curseur.lignes();
                return curseur.reste();
            }
        }
        return null;
    }

    private void confier(Plage plage) {
        enCours.confier(() -> new PlageLue(plage, lire(plage)));
    }

    private Lue lire(Plage plage) {
        TypagePlage libre = typages.poll();
        TypagePlage typage = libre == null ? new TypagePlage(lecture.autreTypage(), lecture.entete(), forme) : libre;
        Lue lue = typage.lire(plage);
        typages.add(typage);
        return lue;
    }

    private void recueillir() {
        PlageLue premiere = enCours.suivant();
        Lue lue = reste == null ? premiere.lue() : lire(premiere.plage().precedee(reste));
        for (LigneLue rangee : lue.rangees()) {
            lecture.donner(rangee.apres(lignes));
        }
        lignes = Math.addExact(lignes, lue.lignes());
        octets.accept(premiere.plage().fin());
        sure = lue.arret() != Pas.DOUTEUX;
        if (lue.arret() == Pas.FIN) {
            reste = null;
            plages.rendre(premiere.plage());
        } else {
            reste = lue.reste();
        }
    }
}
