package fr.care.controle.source.paie;

import fr.care.controle.format.Valeurs;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 64 bits of the content of a line (FNV-1a): they tell two contents of one line apart without keeping either. */
final class EmpreinteLigne {
    private static final long DEPART = 0xcbf29ce484222325L;
    private static final long PREMIER = 0x100000001b3L;

    private EmpreinteLigne() {}

    static long de(Valeurs ligne) {
        long empreinte = DEPART;
        int colonnes = ligne.schema().colonnes().size();
        for (int i = 0; i < colonnes; i++) {
            empreinte = (cellule(ligne.cellule(i), empreinte) ^ i) * PREMIER;
        }
        return empreinte;
    }

    private static long cellule(@Nullable Object cellule, long avant) {
        if (cellule == null) {
            return avant;
        }
        if (cellule instanceof BigDecimal nombre) {
            return (avant ^ nombre.unscaledValue().longValue()) * PREMIER ^ nombre.scale();
        }
        if (!(cellule instanceof String texte)) {
            return (avant ^ cellule.hashCode()) * PREMIER;
        }
        long empreinte = avant;
        for (int i = 0; i < texte.length(); i++) {
            empreinte = (empreinte ^ texte.charAt(i)) * PREMIER;
        }
        return empreinte;
    }
}
