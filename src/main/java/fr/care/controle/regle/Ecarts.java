package fr.care.controle.regle;

import fr.care.controle.campagne.Maximum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The intervals between the audits of a series of two or more.
 *
 * @param plusGrand days of the greatest interval, the first of them when several are equal
 * @param avant where it starts
 * @param apres where it ends
 * @param moyenne the mean interval
 */
record Ecarts(long plusGrand, AuditDate<?> avant, AuditDate<?> apres, Moyenne moyenne) {

    static Ecarts de(List<? extends AuditDate<?>> audits) {
        AuditDate<?> avant = audits.get(0);
        AuditDate<?> apres = audits.get(1);
        for (int i = 2; i < audits.size(); i++) {
            LocalDate date = audits.get(i).date();
            if (audits.get(i - 1).joursJusqua(date) > avant.joursJusqua(apres.date())) {
                avant = audits.get(i - 1);
                apres = audits.get(i);
            }
        }
        long etendue = audits.get(0).joursJusqua(audits.get(audits.size() - 1).date());
        return new Ecarts(avant.joursJusqua(apres.date()), avant, apres, new Moyenne(etendue, audits.size() - 1L));
    }

    /** So many days shared out so many times; compared without division, so exactly. */
    record Moyenne(long jours, long nombre) {
        boolean respecte(Maximum<Long> limite) {
            return limite.porteA(limite.valeur() * nombre).respecte(jours);
        }

        BigDecimal arrondie() {
            return BigDecimal.valueOf(jours).divide(BigDecimal.valueOf(nombre), 2, RoundingMode.DOWN);
        }
    }
}
