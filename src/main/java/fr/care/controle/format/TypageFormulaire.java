package fr.care.controle.format;

import java.util.List;

/** Types rows whose cells are found by the labels of a form, not under the headers of a table. */
public final class TypageFormulaire {
    private final Typage typage;
    private final Entete entete;

    public TypageFormulaire(Schema schema, ControleLigne controle, FinessConnus finess) {
        typage = new Typage(schema, controle, finess);
        entete = Entete.declaree(schema);
    }

    /**
     * Types one row.
     *
     * @param cellules one per declared column, in their order
     */
    public LigneLue ligne(int numero, List<Brute> cellules) {
        return typage.ligne(numero, cellules, entete);
    }
}
