package fr.care.controle.generation;

import fr.care.controle.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;

/** Rows that name another candidate's numbers, or what nobody declared. */
final class Egares implements Redaction {
    private final Plan plan;

    Egares(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void ecrire(Structure s, LocalDate nuit, Depot depot) throws IOException {
        Hasard hasard = new Hasard(plan.graine(), s.rang(), "egares");
        LocalDate jour = s.reference().minusDays(hasard.entre(10, 60));
        String inconnu = "INCONNU-" + s.id();
        switch (s.cas()) {
            case FINESS_INCONNU -> annuaire(s, Structures.finessInconnu(s.rang()), hasard, depot);
            case FINESS_AUTRE_CANDIDAT -> annuaire(s, ejVoisine(s), hasard, depot);
            case EJ_PARTAGEE ->
                depot.table(Sources.BASE_ES)
                        .ligne(
                                hasard,
                                Structures.finessInconnu(s.rang()),
                                ejVoisine(s),
                                "Site repris " + (s.rang() + 1),
                                s.id(),
                                s.territoire().region(),
                                s.territoire().departement(),
                                Ligne.centiemes(100),
                                Redaction.ouiNon(true),
                                "");
            case CANDIDAT_INCONNU ->
                depot.table(Sources.PIECES).ligne(hasard, inconnu, "D1.O3", "RAPPORT_EXERCICE", "exercice.pdf", jour);
            case AD_INCONNU -> depot.table(Sources.AUDITS_ADS).ligne(hasard, inconnu, "ADS-" + inconnu, jour, jour, 3);
            case PERIMETRE_INCONNU ->
                depot.table(Sources.AUDITS_EXPOSITION)
                        .ligne(hasard, inconnu, "EXT-" + inconnu, "SILENE", "", "", jour, jour);
            case AUDIT_INCONNU ->
                depot.table(Sources.VULNERABILITES)
                        .ligne(hasard, inconnu, "C-00001", "serveur", "", "5.0", "MOYENNE", "");
            default -> {}
        }
    }

    private static void annuaire(Structure s, String finess, Hasard hasard, Depot depot) throws IOException {
        String ad = s.annuaires().get(0).id();
        depot.table(Sources.ANNUAIRES_AD).ligne(hasard, s.id(), ad, ad.toLowerCase(Locale.ROOT) + ".local", finess);
    }

    /** Of the ordinary candidate before. */
    private String ejVoisine(Structure s) {
        return Structures.de(plan, CasParticulier.ordinaireAvant(s.rang()))
                .entites()
                .get(0)
                .finess();
    }
}
