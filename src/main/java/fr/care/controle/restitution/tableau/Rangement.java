package fr.care.controle.restitution.tableau;

import fr.care.controle.restitution.Element;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Gives the rows of a table to who writes them: as the results come or, when the table has an order of its own, once all have come. */
public final class Rangement<T> {
    private final Tableau<T> tableau;
    private final LocalDate nuit;
    private final Ligne<T> ecriture;
    private final List<T> attente = new ArrayList<>();

    /** Writes a row. */
    public interface Ligne<T> {
        void ecrire(T ligne) throws IOException;
    }

    /** @param nuit that of the results */
    public Rangement(Tableau<T> tableau, LocalDate nuit, Ligne<T> ecriture) {
        this.tableau = tableau;
        this.nuit = nuit;
        this.ecriture = ecriture;
    }

    /** Takes the next piece of the results. */
    public void element(Element element) throws IOException {
        Stream<T> lignes = tableau.lignes().apply(element, nuit);
        if (tableau.ordre().isPresent()) {
            lignes.forEach(attente::add);
        } else {
            for (Iterator<T> i = lignes.iterator(); i.hasNext(); ) {
                ecriture.ecrire(i.next());
            }
        }
    }

    /** All the results have come. */
    public void finir() throws IOException {
        for (Comparator<T> ordre : tableau.ordre().stream().toList()) {
            attente.sort(ordre);
        }
        for (T ligne : attente) {
            ecriture.ecrire(ligne);
        }
        attente.clear();
    }
}
