package fr.care.controle.echantillon;

import static fr.care.controle.echantillon.Trame.INTERNES;

import fr.care.controle.echantillon.EtatRempli.An;
import java.util.Map;

/** The financial statements of the sample nights. Employees, suppliers and amounts are invented. */
final class EtatsExemple {
    private EtatsExemple() {}

    /** By name of workbook. */
    static Map<String, EtatRempli> premiereNuit() {
        return Map.ofEntries(
                Map.entry("GHT-01", ght01()),
                Map.entry("GHT-02", ght02("120000.00")),
                Map.entry("GHT-03", ght03()),
                Map.entry("GHT-04", ght04()),
                Map.entry("GHT-05", ght05()),
                Map.entry("GHT-6", ght06MalNomme()),
                Map.entry("PUB-01", pub01()),
                Map.entry("PUB-02", pub02()),
                Map.entry("PUB-03", pub03()),
                Map.entry("PRI-03", pri03()),
                Map.entry("PRI-04", pri04()),
                Map.entry("DIA-02", dia02()),
                Map.entry("DIA-03", dia03()),
                Map.entry("DIA-04", new EtatRempli()));
    }

    /** One corrected, one new; the others are kept as last known. */
    static Map<String, EtatRempli> secondeNuit() {
        return Map.of("GHT-02", ght02("135000.00"), "DIA-01", dia01());
    }

    /** Nothing to say: the net cost is paid whole. */
    private static EtatRempli ght01() {
        return new EtatRempli()
                .salarie("MA-1001", "O1", an("48000.00", "24000.00", "1600", "320"))
                .salarie("MA-1002", "O2", an("40000.00", "20000.00", "1600", "96.5"))
                .externe("1", "Audit de l'annuaire", "Prestataire A", "2026-03-18", "PRESTATION_EXTERNE", "O1", "84600")
                .externe(
                        "2",
                        "Remise à niveau du pare-feu",
                        "Prestataire B",
                        "2026-06-30",
                        "REMEDIATION",
                        "O2",
                        "126000")
                .externe(
                        "3",
                        "Animation de l'exercice",
                        "Prestataire C",
                        "2026-09-10",
                        "PRESTATION_EXTERNE",
                        "O3",
                        "18240")
                .autre("1", "Licences de bastion", "Éditeur D", "2026-04-02", "LICENCE", "O1", "58320.50")
                .autre(
                        "2",
                        "Outil de cartographie",
                        "Éditeur E",
                        "2026-05-11",
                        "INVESTISSEMENT_LOGICIEL",
                        "O2",
                        "47500")
                .autre("3", "Pare-feu", "Fournisseur F", "2026-06-22", "MATERIEL_SECURITE", "O2", "61200")
                .recette("D1.02", "Fonds régional", "25000");
    }

    /** The employee of the regulation's example; costs that O6 does not pay. */
    private static EtatRempli ght02(String remediation) {
        return new EtatRempli()
                .salarie("44A567", "O1", an("55631.25", "32935.48", "1607", "200"))
                .externe(
                        "1", "Étude de trajectoire", "Prestataire A", "2026-04-15", "PRESTATION_EXTERNE", "O6", "36000")
                .externe("2", "Fusion des annuaires", "Prestataire B", "2026-05-04", "MIGRATION", "O6", "90000")
                .externe(
                        "3",
                        "Remédiation de l'annuaire",
                        "Prestataire C",
                        "2026-07-15",
                        "REMEDIATION",
                        "O1",
                        remediation)
                .autre("1", "Outil de fusion", "Éditeur D", "2026-05-20", "INVESTISSEMENT_LOGICIEL", "O6", "25000");
    }

    /** An excluded candidate: costs are kept, nothing is paid. */
    private static EtatRempli ght03() {
        return new EtatRempli()
                .externe("1", "Remédiation de l'annuaire", "Prestataire A", "2026-06-12", "REMEDIATION", "O1", "210000")
                .autre("1", "Abonnement de surveillance", "Éditeur B", "2026-03-09", "LICENCE", "O2", "34500");
    }

    /** More than the ceiling, a credit note, a time account paid out that was not deducted. */
    private static EtatRempli ght04() {
        return new EtatRempli()
                .salarie("IS-2001", "O1", an("52800.00", "27600.00", "1600", "400"))
                .externe("1", "Audit d'exposition", "Prestataire A", "2026-05-06", "PRESTATION_EXTERNE", "O2", "310000")
                .externe("2", "Remédiation de l'annuaire", "Prestataire B", "2026-07-01", "REMEDIATION", "O1", "265000")
                .externe(
                        "AV-1",
                        "Avoir sur la facture 1",
                        "Prestataire A",
                        "2026-08-28",
                        "PRESTATION_EXTERNE",
                        "O2",
                        "-12000")
                .autre("1", "Maintenance du bastion", "Éditeur C", "2026-03-30", "MAINTENANCE", "O1", "22800");
    }

    /** Anonymised recaps, one of them absent from the key. */
    private static EtatRempli ght05() {
        return new EtatRempli()
                .salarie("OA-3001", "O1", an("44000.00", "22000.00", "1600", "250"))
                .salarie("OA-3002", "O1", an("36000.00", "18000.00", "1600", "160"))
                .externe("1", "Remédiation de l'annuaire", "Prestataire A", "2026-06-04", "REMEDIATION", "O1", "140000")
                .cle("ANON-07", "OA-3001");
    }

    /** A typing error in the name of the workbook: GHT-06 has no statement. */
    private static EtatRempli ght06MalNomme() {
        return new EtatRempli()
                .externe("1", "Remédiation de l'annuaire", "Prestataire A", "2026-06-18", "REMEDIATION", "O1", "75000");
    }

    /** More than the payroll says; every reason to refuse an invoice but those of O3 and O6. */
    private static EtatRempli pub01() {
        return new EtatRempli()
                .salarie("CR-4001", "O1", an("43500.00", "22300.00", "1600", "200"))
                .externe("1", "Audit de l'annuaire", "Prestataire A", "2026-04-20", "PRESTATION_EXTERNE", "O1", "52000")
                .externe("2", "Audit préparatoire", "Prestataire A", "2025-12-15", "PRESTATION_EXTERNE", "O2", "18000")
                .externe("3", "Assistance", "Prestataire B", "", "PRESTATION_EXTERNE", "O2", "6400")
                .externe("4", "Audit à venir", "Prestataire A", "2026-12-03", "PRESTATION_EXTERNE", "O2", "9900")
                .externe("5", "Sensibilisation", "Prestataire C", "2026-05-27", "FORMATION_GENERALE", "O3", "7200")
                .externe("6", "Conseil", "Prestataire D", "2026-06-08", "Honoraires", "O1", "3500")
                .autre("1", "Trains et hôtels", "Agence E", "2026-04-21", "DEPLACEMENT", "O1", "1240.60")
                .autre("2", "Licences", "Éditeur F", "2026-03-16", "LICENCE", "O7", "4800")
                .autre("3", "Ordinateurs", "Fournisseur G", "2026-01-12", "MATERIEL_COURANT", "", "2150")
                .autre("4", "Sondes", "Fournisseur G", "2026-07-22", "MATERIEL_SECURITE", "O2", "33600.40");
    }

    /** Impossible hours; an exercise that precedes the period. */
    private static EtatRempli pub02() {
        return new EtatRempli()
                .salarie("VP-5001", "O1", an("38400.00", "19200.00", "1600", "1720"))
                .salarie("VP-5002", "O1", an("30000.00", "15000.00", "0", "120"))
                .externe("1", "Bilan de l'exercice", "Prestataire A", "2026-02-16", "PRESTATION_EXTERNE", "O3", "12500")
                .externe("2", "Remédiation de l'annuaire", "Prestataire B", "2026-05-22", "REMEDIATION", "O1", "41300");
    }

    /** Texts instead of numbers, some of which can be read; recaps that cannot be used. */
    private static EtatRempli pub03() {
        return new EtatRempli()
                .salarie("AB-6001", "O1", an("36000.00", "18000.00", "1600", "100"))
                .salarie("AB-6002", "O2", an("34000.00", "17000.00", "environ 1600", "80"))
                .externe(
                        "1",
                        "Audit d'exposition",
                        "Prestataire A",
                        "2026-06-02",
                        "PRESTATION_EXTERNE",
                        "O2",
                        "voir devis")
                .externe("2", "Remédiation", "Prestataire B", "2026-08-19", "REMEDIATION", "O1", "28 450,30 €")
                .recette("D1.01", "Subvention départementale", "environ 5 000");
    }

    private static EtatRempli pri03() {
        return new EtatRempli()
                .salarie("BS-7001", "O2", an("44800.00", "22400.00", "1600", "150"))
                .externe(
                        "1",
                        "Animation des exercices",
                        "Prestataire A",
                        "2026-06-26",
                        "PRESTATION_EXTERNE",
                        "O3",
                        "15600")
                .autre("1", "Abonnement de surveillance", "Éditeur B", "2026-03-02", "LICENCE", "O2", "9480");
    }

    /** One employee twice: which block is right cannot be told. */
    private static EtatRempli pri04() {
        return new EtatRempli()
                .salarie("BM-9001", "O1", an("40000.00", "20000.00", "1600", "100"))
                .salarie("BM-9001", "O2", an("40000.00", "20000.00", "1600", "60"))
                .externe("1", "Audit d'exposition", "Prestataire A", "2026-06-15", "PRESTATION_EXTERNE", "O2", "22000");
    }

    private static EtatRempli dia01() {
        return new EtatRempli()
                .externe("1", "Audit de l'annuaire", "Prestataire A", "2026-07-06", "PRESTATION_EXTERNE", "O1", "31000")
                .externe("2", "Remédiation", "Prestataire B", "2026-09-14", "REMEDIATION", "O2", "14500")
                .autre("1", "Licences", "Éditeur C", "2026-11-20", "LICENCE", "O1", "1250");
    }

    /** Already paid by others. */
    private static EtatRempli dia02() {
        return new EtatRempli()
                .externe("1", "Audit de l'annuaire", "Prestataire A", "2026-05-18", "PRESTATION_EXTERNE", "O1", "14000")
                .recette("D1.01", "Collectivité", "9000")
                .recette("D1.02", "Fonds régional", "8500");
    }

    /** A computed cell that was typed over. */
    private static EtatRempli dia03() {
        return new EtatRempli()
                .salarie("NA-8001", "O1", an("41600.00", "20800.00", "1600", "80"))
                .modifier(INTERNES, "B17", "3900")
                .externe("1", "Audit de l'annuaire", "Prestataire A", "2026-06-09", "PRESTATION_EXTERNE", "O1", "11000")
                .autre("1", "Outil de suivi du budget", "Éditeur B", "2026-04-28", "LICENCE", "O5", "2350.75");
    }

    private static An an(String brut, String charges, String heuresProductives, String heuresConsacrees) {
        return new An(2026, brut, charges, "", "", heuresProductives, heuresConsacrees);
    }
}
