package fr.care.controle.banc;

import java.math.BigDecimal;

/** What the cells of a workbook come to: nobody who has not read each of them has the same. */
final class SommeClasseur {
    private int textes;
    private int nombres;
    private int empreinte;
    private BigDecimal total = BigDecimal.ZERO;

    void ajouter(boolean nombre, String valeur) {
        if (nombre) {
            nombre(valeur);
        } else {
            texte(valeur);
        }
    }

    private void texte(String texte) {
        String rogne = texte.strip();
        if (!rogne.isEmpty()) {
            textes++;
            empreinte = 31 * empreinte + rogne.hashCode();
        }
    }

    private void nombre(String nombre) {
        nombres++;
        total = total.add(new BigDecimal(nombre));
    }

    int textes() {
        return textes;
    }

    int nombres() {
        return nombres;
    }

    int empreinte() {
        return empreinte;
    }

    BigDecimal total() {
        return total;
    }
}
