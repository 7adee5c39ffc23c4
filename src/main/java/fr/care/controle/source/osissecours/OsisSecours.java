package fr.care.controle.source.osissecours;

import fr.care.controle.campagne.Parametres;
import fr.care.controle.fait.Collecte;
import fr.care.controle.fait.CollecteLignes;
import fr.care.controle.format.FinessConnus;
import fr.care.controle.source.Source;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The oSIS questionnaires handed over as workbooks when the platform is down: {@code osis-secours/*.xlsx}. Two workbooks of one
 * establishment are both read: undated, they are entries of the same day, so that a field they fill differently is filled,
 * one that only one of them fills is unknown.
 */
public final class OsisSecours extends Source {
    private static final String EXTENSION = ".xlsx";

    @Override
    public boolean possede(String chemin) {
        String minuscule = chemin.toLowerCase(Locale.ROOT);
        String debut = nom() + "/";
        return minuscule.startsWith(debut)
                && minuscule.endsWith(EXTENSION)
                && minuscule.indexOf('/', debut.length()) < 0;
    }

    @Override
    public Collecte collecte(LocalDate nuit, Parametres parametres, FinessConnus finess) {
        LectureOsisSecours classeurs = new LectureOsisSecours(schema(), this, finess);
        return new CollecteLignes(schema(), nuit, classeurs::ouvrir);
    }
}
