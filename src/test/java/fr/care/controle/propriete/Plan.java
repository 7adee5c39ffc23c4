package fr.care.controle.propriete;

import java.time.LocalDate;
import java.util.List;

/**
 * A candidate being made up.
 *
 * @param soin out of 100, how often what is drawn for it is as it should be
 * @param debut start of its operational phase, as its series follow it whatever it declares
 * @param jusqua the date it will be judged at
 * @param egs its eligible EG, with their EJ
 */
record Plan(
        Hasard hasard,
        String id,
        String type,
        int soin,
        LocalDate debut,
        LocalDate jusqua,
        boolean depose,
        List<Eg> egs) {
    record Eg(String finess, String ej) {}

    boolean bien() {
        return hasard.chance(soin);
    }

    boolean ght() {
        return type.equals("GHT");
    }

    List<String> ejs() {
        return egs.stream().map(Eg::ej).distinct().toList();
    }

    /** What O1.B and O2.B weigh. */
    List<String> unitesActivite() {
        return ght() ? ejs() : egs.stream().map(Eg::finess).toList();
    }

    /** What O3, O4 and O5 count. */
    List<String> unitesPmsi() {
        return type.equals("EJ_PRIVE") ? egs.stream().map(Eg::finess).toList() : ejs();
    }
}
