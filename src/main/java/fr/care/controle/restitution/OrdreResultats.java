package fr.care.controle.restitution;

import fr.care.controle.domaine.motif.Anomalie;
import java.util.Comparator;

/** The total orders of the results: wherever they come from, published bytes do not differ. */
public final class OrdreResultats {
    public static final Comparator<Anomalie> ANOMALIES = Comparator.comparing(Anomalie::candidatId)
            .thenComparing(anomalie -> anomalie.code().name())
            .thenComparing(Anomalie::objet);

    public static final Comparator<RejetLigne> REJETS = Comparator.comparing(RejetLigne::source)
            .thenComparing(RejetLigne::fichier)
            .thenComparingInt(RejetLigne::ligne);

    private OrdreResultats() {}
}
