package fr.care.controle.restitution.classeur;

import fr.care.controle.domaine.motif.Gravite;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.domaine.resultat.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The colours of the words that tell how a candidate stands. A colour never stands alone: the word is the cell itself. Ink on
 * ground has a contrast of 5 at least.
 */
enum Teinte {
    VERT(0xC6EFCE, 0x005A1B),
    JAUNE(0xFFEB9C, 0x6B4700),
    ROUGE(0xFFC7CE, 0x8B0009),
    BLEU(0xDDEBF7, 0x1F4E78),
    ORANGE(0xFCE4D6, 0x843C0C),
    GRIS(0xEDEDED, 0x3F3F3F);

    private final int fond;
    private final int encre;

    Teinte(int fond, int encre) {
        this.fond = fond;
        this.encre = encre;
    }

    XSSFColor fond() {
        return couleur(fond);
    }

    XSSFColor encre() {
        return couleur(encre);
    }

    static XSSFColor couleur(int rvb) {
        return new XSSFColor(new byte[] {(byte) (rvb >> 16), (byte) (rvb >> 8), (byte) rvb}, null);
    }

    static Teinte de(Statut statut) {
        return switch (statut) {
            case FINANCABLE -> VERT;
            case FINANCABLE_AVEC_DECOTE -> JAUNE;
            case EXCLU -> ROUGE;
            case A_INSTRUIRE -> BLEU;
        };
    }

    static Teinte de(Verdict verdict) {
        return switch (verdict) {
            case ATTEINT -> VERT;
            case PARTIEL -> JAUNE;
            case NON_ATTEINT -> ROUGE;
            case A_INSTRUIRE -> BLEU;
            case SANS_OBJET -> GRIS;
        };
    }

    static Teinte de(Gravite gravite) {
        return switch (gravite) {
            case BLOQUANT -> ROUGE;
            case AVERTISSEMENT -> ORANGE;
            case INFO -> GRIS;
        };
    }

    /** The colour of every word that has one. */
    static Map<String, Teinte> parMot() {
        Map<String, Teinte> teintes = new LinkedHashMap<>();
        Arrays.stream(Statut.values()).forEach(s -> teintes.put(s.name(), de(s)));
        Arrays.stream(Verdict.values()).forEach(v -> teintes.put(v.name(), de(v)));
        Arrays.stream(Gravite.values()).forEach(g -> teintes.put(g.name(), de(g)));
        return teintes;
    }
}
