package fr.care.controle.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Goes from record to record of a range, its cells left as the bytes that they are. It knows the same records as
 * {@link AnalyseurCsv}, and says so when it is not sure.
 */
final class CurseurCsv {
    private static final byte GUILLEMET = '"';

    private final byte separateur;
    private final int lignesMax;
    private final byte[] octets;
    private final int fin;
    private int place;
    private int passees;
    private int premiere;
    private int debut;
    private int nombre;
    private byte[][] sources = new byte[16][];
    private int[] debuts = new int[16];
    private int[] fins = new int[16];

    /**
     * @param lignesMax how many lines a record may have without a doubt
     */
    CurseurCsv(Plage plage, byte separateur, int lignesMax) {
        this.separateur = separateur;
        this.lignesMax = lignesMax;
        octets = plage.octets();
        place = plage.debut();
        fin = plage.fin();
        debut = place;
    }

    /** What a step met. */
    enum Pas {
        ENREGISTREMENT,
        FIN,
        /** A quote opened in the range is not closed in it. */
        INACHEVE,
        /** Text after a closing quote, or a record of very many lines. */
        DOUTEUX
    }

    /** Goes to the next record; after another answer than {@code ENREGISTREMENT}, it stays before what stopped it. */
    Pas suivant() {
        debut = place;
        premiere = passees + 1;
        nombre = 0;
        if (place == fin) {
            return Pas.FIN;
        }
        while (true) {
            boolean citee = place < fin && octets[place] == GUILLEMET;
            Pas pas = citee ? citee() : nue();
            if (pas != Pas.ENREGISTREMENT) {
                place = debut;
                passees = premiere - 1;
                return pas;
            }
            if (place == fin) {
                passees++;
                return pas;
            }
            if (octets[place++] != separateur) {
                finDeLigne(place - 1);
                return pas;
            }
        }
    }

    /** The first line of the record, 1 being the first of the range. */
    int numero() {
        return premiere;
    }

    /** How many lines were passed, those of the last record included. */
    int lignes() {
        return passees;
    }

    /** What was not passed, from the last record on when it was not a whole one. */
    Plage reste() {
        return new Plage(octets, place, fin);
    }

    /** How many cells the record has. */
    int nombre() {
        return nombre;
    }

    byte[] octets(int cellule) {
        return sources[cellule];
    }

    int debut(int cellule) {
        return debuts[cellule];
    }

    /** Exclusive. */
    int fin(int cellule) {
        return fins[cellule];
    }

    Brute brute(int cellule, Charset encodage) {
        return Brute.texte(new String(sources[cellule], debuts[cellule], fins[cellule] - debuts[cellule], encodage));
    }

    private void finDeLigne(int a) {
        if (octets[a] == '\r' && place < fin && octets[place] == '\n') {
            place++;
        }
        passees++;
    }

    private Pas nue() {
        int p = place;
        while (p < fin) {
            byte b = octets[p];
            if (b == separateur || b == '\n' || b == '\r') {
                break;
            }
            p++;
        }
        ajouter(octets, place, p);
        place = p;
        return Pas.ENREGISTREMENT;
    }

    private Pas citee() {
        int contenu = place + 1;
        boolean telle = true;
        int p = contenu;
        while (p < fin) {
            byte b = octets[p++];
            if (b == GUILLEMET) {
                if (p == fin || octets[p] != GUILLEMET) {
                    ajouterCitee(contenu, p - 1, telle);
                    place = p;
                    return fermer();
                }
                telle = false;
                p++;
            } else if (b == '\n' || b == '\r') {
                telle &= b == '\n';
                p += b == '\r' && p < fin && octets[p] == '\n' ? 1 : 0;
                passees++;
                if (passees - premiere + 1 >= lignesMax) {
                    return Pas.DOUTEUX;
                }
            }
        }
        return Pas.INACHEVE;
    }

    private Pas fermer() {
        while (place < fin && octets[place] == ' ') {
            place++;
        }
        boolean bien = place == fin || octets[place] == separateur || octets[place] == '\n' || octets[place] == '\r';
        return bien ? Pas.ENREGISTREMENT : Pas.DOUTEUX;
    }

    private void ajouterCitee(int de, int a, boolean telle) {
        if (telle) {
            ajouter(octets, de, a);
            return;
        }
        ByteArrayOutputStream depliee = new ByteArrayOutputStream(a - de);
        for (int p = de; p < a; p++) {
            byte b = octets[p];
            boolean finDouble = b == '\r' && p + 1 < a && octets[p + 1] == '\n';
            p += finDouble || b == GUILLEMET ? 1 : 0;
            depliee.write(b == '\r' ? '\n' : b);
        }
        ajouter(depliee.toByteArray(), 0, depliee.size());
    }

    private void ajouter(byte[] source, int de, int a) {
        if (nombre == debuts.length) {
            sources = Arrays.copyOf(sources, 2 * nombre);
            debuts = Arrays.copyOf(debuts, 2 * nombre);
            fins = Arrays.copyOf(fins, 2 * nombre);
        }
        sources[nombre] = source;
        debuts[nombre] = de;
        fins[nombre++] = a;
    }
}
