package fr.care.controle.domaine.motif;

import java.util.List;

/**
 * Why a verdict is not ATTEINT (or why a cost is refused), as data: the writers render it, once per format.
 *
 * @param code the reason
 * @param objet what it bears on: an AD, a perimeter, a FINESS number, a document; blank for the objective itself
 * @param details the measured values, in the order of the places {@code {0}}, {@code {1}}… of {@link Code#phrase()};
 *     each is a {@code Long}, {@code Integer}, {@code BigDecimal}, {@code LocalDate} or {@code String}
 * @param preuves the rows that prove it, sorted, without repeats
 */
public record Motif(Code code, String objet, List<Object> details, List<Preuve> preuves) {
    public Motif {
        details = List.copyOf(details);
        preuves = preuves.stream().distinct().sorted().toList();
    }
}
