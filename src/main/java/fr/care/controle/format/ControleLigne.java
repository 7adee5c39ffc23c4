package fr.care.controle.format;

import java.util.Optional;

/** The rule of a row that no single column can hold; asked only when every column could be read. */
@FunctionalInterface
public interface ControleLigne {
    ControleLigne AUCUN = valeurs -> Optional.empty();

    /** The fault of the row, empty when there is none. */
    Optional<Faute> controler(Valeurs valeurs);

    /**
     * What is wrong with a row.
     *
     * @param colonne the declared name of the column at fault
     * @param motif in French: what is expected
     */
    record Faute(String colonne, String motif) {}
}
