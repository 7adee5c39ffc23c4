package fr.care.controle.restitution;

import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.resultat.Changement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The results of a night, piece by piece: each result is read once and none is kept. */
public final class Elements implements Iterator<Element>, AutoCloseable {
    private final Stream<RejetLigne> fluxRejets;
    private final Suite<LigneSynthese> syntheses;
    private final Suite<Anomalie> anomalies;
    private final Suite<Changement> changements;
    private final Iterator<RejetLigne> rejets;

    /** Opens the streams of these results, closed with this. */
    public Elements(ResultatsNuit resultats) {
        syntheses = new Suite<>(resultats.syntheses(), ligne -> ligne.candidat().id());
        anomalies = new Suite<>(resultats.anomalies(), Anomalie::candidatId);
        changements = new Suite<>(resultats.changements(), Changement::candidatId);
        fluxRejets = resultats.rejets();
        rejets = fluxRejets.iterator();
    }

    @Override
    public boolean hasNext() {
        return prochain().isPresent() || rejets.hasNext();
    }

    @Override
    public Element next() {
        Optional<String> id = prochain();
        if (id.isEmpty()) {
            return rejets.next();
        }
        List<LigneSynthese> ligne = syntheses.de(id.get(), 1);
        return new ElementCandidat(
                id.get(),
                ligne.stream().findFirst(),
                anomalies.de(id.get(), Integer.MAX_VALUE),
                changements.de(id.get(), Integer.MAX_VALUE));
    }

    /** At most so many elements: fewer at the end only, none once all are read. */
    public List<Element> lot(int taille) {
        List<Element> lot = new ArrayList<>(taille);
        while (lot.size() < taille && hasNext()) {
            lot.add(next());
        }
        return lot;
    }

    private Optional<String> prochain() {
        return Stream.of(syntheses, anomalies, changements)
                .flatMap(suite -> suite.id().stream())
                .min(String::compareTo);
    }

    @Override
    public void close() {
        syntheses.flux.close();
        anomalies.flux.close();
        changements.flux.close();
        fluxRejets.close();
    }

    /** Results of one kind, by candidate, of which the next one is seen before it is taken. */
    private static final class Suite<T> {
        private final Stream<T> flux;
        private final Iterator<T> suite;
        private final Function<T, String> candidat;
        private @Nullable T tete;

        Suite(Stream<T> flux, Function<T, String> candidat) {
            this.flux = flux;
            this.suite = flux.iterator();
            this.candidat = candidat;
            avancer();
        }

        private void avancer() {
            tete = suite.hasNext() ? suite.next() : null;
        }

        Optional<String> id() {
            T vue = tete;
            return vue == null ? Optional.empty() : Optional.of(candidat.apply(vue));
        }

        List<T> de(String id, int auPlus) {
            List<T> siens = new ArrayList<>();
            T vue = tete;
            while (vue != null && siens.size() < auPlus && candidat.apply(vue).equals(id)) {
                siens.add(vue);
                avancer();
                vue = tete;
            }
            return siens;
        }
    }
}
