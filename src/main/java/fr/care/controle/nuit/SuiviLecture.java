package fr.care.controle.nuit;

import fr.care.controle.fait.Suivi;
import java.util.List;

/** Counts what is read of the files of a source, and tells it once in a while: counting costs nothing, telling might. */
final class SuiviLecture implements Suivi {
    /** Bytes between two announcements: a source of one megabyte is read before anybody could look. */
    static final long PAS = 1 << 20;

    private final Progression progression;
    private final String source;
    private final long total;
    private long finis;
    private long enCours;
    private long annonces;
    private long lignes;
    private long rejetees;

    SuiviLecture(Progression progression, String source, List<FichierDepot> fichiers) {
        this.progression = progression;
        this.source = source;
        this.total = fichiers.stream().mapToLong(FichierDepot::octets).sum();
    }

    @Override
    public void avertir(String message) {
        progression.avertir(message);
    }

    @Override
    public void octets(long lus) {
        enCours += lus;
        if (finis + enCours - annonces >= PAS) {
            annoncer();
        }
    }

    @Override
    public void ligne(boolean rejetee) {
        lignes++;
        if (rejetee) {
            rejetees++;
        }
    }

    /** The whole file was read: a workbook does not tell its bytes as it is. */
    void lu(FichierDepot fichier) {
        finis += fichier.octets();
        enCours = 0;
        octets(0);
    }

    /** How far the reading is now. */
    void annoncer() {
        annonces = finis + enCours;
        progression.avancer(new Avancement(source, annonces, total, Avancement.Unite.LIGNES, lignes, rejetees));
    }
}
