package fr.care.controle.format;

import fr.care.controle.format.CurseurCsv.Pas;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Types the rows of ranges of one file. Only a plain row is made from its bytes; whatever has something to tell goes through
 * {@link Typage}, as when a file is read line by line. Not for several threads.
 */
final class TypagePlage {
    private final Typage typage;
    private final Entete entete;
    private final Forme forme;
    private final int[] positions;
    private final List<OctetsRecents<Cellule>> colonnes = new ArrayList<>();
    private final List<Cellule> blanches = new ArrayList<>();

    TypagePlage(Typage typage, Entete entete, Forme forme) {
        this.typage = typage;
        this.entete = entete;
        this.forme = forme;
        positions = entete.positions().stream().mapToInt(place -> place).toArray();
        for (int i = 0; i < positions.length; i++) {
            Conversion conversion = typage.conversion(i);
            colonnes.add(new OctetsRecents<>(forme.encodage(), texte -> Cellule.de(Brute.texte(texte), conversion)));
            blanches.add(Cellule.de(Brute.VIDE, conversion));
        }
    }

    /** How the text of a file is written. */
    record Forme(Charset encodage, byte separateur, int lignesParEnregistrement) {}

    /**
     * A range once read.
     *
     * @param rangees their line numbers begin with the range
     * @param lignes how many lines were passed
     * @param reste what was not read
     * @param arret why
     */
    record Lue(List<LigneLue> rangees, int lignes, Plage reste, Pas arret) {}

    Lue lire(Plage plage) {
        List<LigneLue> rangees = new ArrayList<>();
        CurseurCsv curseur = new CurseurCsv(plage, forme.separateur(), forme.lignesParEnregistrement());
        Pas pas = curseur.suivant();
        while (pas == Pas.ENREGISTREMENT) {
            LigneLue rangee = rangee(curseur);
            if (rangee != null) {
                rangees.add(rangee);
            }
            pas = curseur.suivant();
        }
        return new Lue(rangees, curseur.lignes(), curseur.reste(), pas);
    }

    private @Nullable LigneLue rangee(CurseurCsv curseur) {
        @Nullable Object[] valeurs = new @Nullable Object[positions.length];
        boolean vide = true;
        boolean simple = curseur.nombre() <= entete.largeur();
        for (int i = 0; i < positions.length; i++) {
            int place = positions[i];
            Cellule cellule = place >= 0 && place < curseur.nombre()
                    ? colonnes.get(i).de(curseur.octets(place), curseur.debut(place), curseur.fin(place))
                    : blanches.get(i);
            valeurs[i] = cellule.valeur();
            vide &= cellule.vide();
            simple &= cellule.simple();
        }
        if (simple && !vide) {
            Valeurs lues = new Valeurs(typage.schema(), valeurs);
            if (typage.sansFaute(lues)) {
                return new LigneLue.Acceptee(curseur.numero(), lues, List.of());
            }
        }
        return ordinaire(curseur);
    }

    private @Nullable LigneLue ordinaire(CurseurCsv curseur) {
        List<Brute> cellules = new ArrayList<>(curseur.nombre());
        boolean vide = true;
        for (int i = 0; i < curseur.nombre(); i++) {
            Brute cellule = curseur.brute(i, forme.encodage());
            vide &= cellule.vide();
            cellules.add(cellule);
        }
        return vide ? null : typage.ligne(curseur.numero(), cellules, entete);
    }
}
