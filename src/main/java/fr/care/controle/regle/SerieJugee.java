package fr.care.controle.regle;

import java.util.List;

/** A series of audits, and what it proves. */
record SerieJugee(Serie<?> serie, Fait fait) {

    /** What the series attached to a unit, to its EJ or to one of its EG prove. */
    static List<Fait> touchant(Unite unite, List<SerieJugee> series) {
        return series.stream()
                .filter(jugee -> unite.touchee(jugee.serie().rattachements()))
                .map(SerieJugee::fait)
                .toList();
    }
}
