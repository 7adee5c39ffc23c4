package fr.care.controle.architecture.coupable.domaine;

import java.time.LocalDate;
import java.time.ZoneId;

/** Reads the clock. */
final class Horodate {
    LocalDate jour() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
