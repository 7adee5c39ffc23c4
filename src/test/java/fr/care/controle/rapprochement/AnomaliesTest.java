package fr.care.controle.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.care.controle.campagne.CampagneYaml;
import fr.care.controle.campagne.Parametres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row more in a drop without fault: the anomalies it raises, and no other (regles.md 8, precisions.md 11, 29 to 31, 42 to 44). */
class AnomaliesTest {
    static final LocalDate NUIT_1 = LocalDate.of(2026, 11, 19);
    static final LocalDate NUIT_2 = LocalDate.of(2026, 11, 20);
    static final Parametres PARAMETRES = parametres();

    @TempDir
    private Path dossier;

    private static Parametres parametres() {
        try {
            return CampagneYaml.lire(
                    Files.readString(Path.of("src", "main", "resources", "campagnes", "d1bis-2026.yml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code candidate CODE object}, sorted; the candidate is {@code -} when there is none. */
    static List<String> anomalies(Faits faits, LocalDate nuit) {
        return new Rapprochement(faits, PARAMETRES)
                .anomalies(nuit).stream()
                        .map(a -> (a.candidatId().isEmpty() ? "-" : a.candidatId()) + " " + a.code() + " " + a.objet())
                        .sorted()
                        .toList();
    }

    private List<String> anomalies(DepotValide depot) {
        return anomalies(
                new NuitsEnMemoire(dossier).nuit(NUIT_1, depot.textes()).faits(), NUIT_1);
    }

    @Test
    void aDropWithoutFaultRaisesNothing() {
        assertThat(anomalies(DepotValide.complet())).isEmpty();
    }

    static Stream<Arguments> lignes() {
        return Stream.of(
                // Of one number, only the first fault.
                arguments("annuaires-ad", "C1;AD-1;;010990118", List.of("C1 FINESS_INVALIDE 010990118")),
                arguments("annuaires-ad", "C1;AD-1;;620997775", List.of("C1 FINESS_INCONNU 620997775")),
                arguments("annuaires-ad", "C1;AD-1;;060990157", List.of("C1 FINESS_HORS_PERIMETRE 060990157")),
                arguments("annuaires-ad", "C1;AD-1;;060997814", List.of("C1 FINESS_HORS_PERIMETRE 060997814")),
                arguments("annuaires-ad", "C1;AD-1;;010990133", List.of("C1 FINESS_INELIGIBLE 010990133")),
                arguments("annuaires-ad", "C1;AD-1;;010997823", List.of("C1 FINESS_INELIGIBLE 010997823")),
                arguments("annuaires-ad", "C2;AD-1;;010990133", List.of("C2 FINESS_HORS_PERIMETRE 010990133")),
                arguments("annuaires-ad", "C1;AD-1;;10990125", List.of("C1 FINESS_REPARE 010990125")),
                arguments(
                        "annuaires-ad",
                        "C1;AD-1;;20997775",
                        List.of("C1 FINESS_INVALIDE 20997775", "C1 LIGNE_REJETEE annuaires-ad C1|AD-1|? finess")),
                arguments(
                        "annuaires-ad",
                        "C1;AD-1;;2C0990017",
                        List.of("C1 FINESS_INVALIDE 2C0990017", "C1 LIGNE_REJETEE annuaires-ad C1|AD-1|? finess")),
                arguments(
                        "decisions-ars", "C1;SANS_AD;060990157;REFUSE;", List.of("C1 FINESS_HORS_PERIMETRE 060990157")),
                arguments("perimetres-exposition", "C1;EX-1;060990157", List.of("C1 FINESS_HORS_PERIMETRE 060990157")),
                arguments("perimetres-exposition", "C2;EX-2;TOUT", List.of()),
                // The numbers of an unknown candidate are not checked further.
                arguments("annuaires-ad", "C9;AD-9;;620997775", List.of("C9 CANDIDAT_INCONNU C9")),
                arguments("declarations", "C9;;;;;", List.of("C9 CANDIDAT_INCONNU C9")),
                arguments("pieces", "C9;D1.O3;RAPPORT;a.pdf;", List.of("C9 CANDIDAT_INCONNU C9")),
                arguments("base-es", "2A0990131;180997812;D;C9;24;18;1;OUI;", List.of("C9 CANDIDAT_INCONNU C9")),
                arguments(
                        "base-es",
                        "2A0990131;010997815;D;C2;93;;1;OUI;",
                        List.of(
                                "C1 EJ_DANS_PLUSIEURS_CANDIDATS 010997815",
                                "C2 EJ_DANS_PLUSIEURS_CANDIDATS 010997815")),
                arguments("base-es", "2A0990131;060997814;D;C1;84;;1;NON;", List.of()),
                arguments("base-es", "180990123;010997815;D;C1;84;;1;OUI;", List.of("C1 FINESS_INVALIDE 180990123")),
                arguments("audits-ads", "AD-9;A9;2026-05-01;;3\nAD-9;A8;2026-06-01;;3", List.of("- AD_INCONNU AD-9")),
                arguments("audits-exposition", "EX-9;E9;SILENE;;;2026-05-01;", List.of("- PERIMETRE_INCONNU EX-9")),
                arguments("vulnerabilites", "E9;V1;;;5;;", List.of("- AUDIT_INCONNU E9")),
                arguments(
                        "audits-exposition",
                        "EX-2;E3;INDUSTRIELLE;P;NON;2026-05-01;",
                        List.of("C2 PLATEFORME_NON_CONFORME E3")),
                arguments("audits-exposition", "EX-2;E3;SILENE;P;NON;2026-05-01;", List.of()),
                // A blank that means OUI and a written OUI are the same row; NON is another content.
                arguments(
                        "audits-exposition",
                        "EX-2;E2;INDUSTRIELLE;P;OUI;2026-05-01;2026-05-02",
                        List.of("C2 DOUBLON E2")),
                arguments(
                        "audits-exposition",
                        "EX-2;E2;INDUSTRIELLE;P;NON;2026-05-01;2026-05-02",
                        List.of("C2 CONFLIT E2")),
                arguments(
                        "audits-exposition",
                        "EX-9;E3;INDUSTRIELLE;P;NON;2026-05-01;",
                        List.of("- PERIMETRE_INCONNU EX-9", "- PLATEFORME_NON_CONFORME E3")),
                // Rows that nothing tells apart are two rejects, so two anomalies.
                arguments(
                        "audits-ads",
                        "AD-1;A2;2026-05-01;;9\nAD-1;A2;2026-05-01;;9",
                        List.of(
                                "C1 LIGNE_REJETEE audits-ads AD-1|A2 score",
                                "C1 LIGNE_REJETEE audits-ads AD-1|A2 score (2)")),
                arguments("paie", "C1;M1;2026;1;TOTAL_BRUT;Total;30001;", List.of("C1 CONFLIT C1|M1|2026|PLATE")),
                arguments("paie", "C9;M1;2026;1;TOTAL_BRUT;Total;30001;", List.of("C9 CANDIDAT_INCONNU C9")),
                arguments(
                        "paie",
                        "C1;M1;2026;2;;Salaire;mille;",
                        List.of("C1 LIGNE_REJETEE paie C1|M1|2026|PLATE remuneration")),
                arguments(
                        "exercices",
                        "X2;C1;2026-05-01;EJ;010990117;OUI;OUI;RAPPORT",
                        List.of("C1 EG_EJ_INCOHERENT X2")),
                arguments(
                        "exercices",
                        "X2;C1;2026-05-01;EG;010997815;OUI;OUI;RAPPORT",
                        List.of("C1 EG_EJ_INCOHERENT X2")),
                arguments(
                        "exercices",
                        "X2;C1;2026-05-01;EG;;OUI;OUI;RAPPORT",
                        List.of("C1 LIGNE_REJETEE exercices X2 finess")),
                arguments("osis", "620997775;Q;CH1;;", List.of("- FINESS_INCONNU 620997775")),
                arguments("osis", "010990133;Q;CH1;;", List.of("C1 FINESS_INELIGIBLE 010990133")),
                arguments(
                        "osis",
                        "010997815;Q;CH2;oui;2026-02-30",
                        List.of("C1 LIGNE_REJETEE osis 010997815|Q|CH2 date_saisie")),
                arguments("osis", "010997815;Q;CH1;;2026-05-01", List.of("C1 CONFLIT 010997815|Q|CH1")),
                arguments("osis", "010997815;Q;CH1;autre;2026-05-01", List.of()),
                arguments("osis", "010997815;Q;CH1;;2026-05-02", List.of()),
                arguments("audits-ads", "AD-1;A2;2026-05-01;;9", List.of("C1 LIGNE_REJETEE audits-ads AD-1|A2 score")),
                arguments("audits-ads", ";A2;2026-05-01;;3", List.of("- LIGNE_REJETEE audits-ads ?|A2 ad_id")),
                arguments("audits-ads", "AD-1;A1;2026-05-01;2026-05-02;3", List.of("C1 DOUBLON AD-1|A1")),
                arguments("audits-ads", "AD-1;A1;2026-05-01;2026-05-02;2", List.of("C1 CONFLIT AD-1|A1")),
                arguments(
                        "audits-exposition",
                        "EX-2;E1;SILENE;;;2026-05-01;2026-05-02",
                        List.of("C1 CONFLIT E1", "C2 CONFLIT E1")),
                arguments("vulnerabilites", "E2;V1;;;6;;", List.of("C2 CONFLIT E2|V1")),
                arguments("vulnerabilites", "E1;V2;;;;;", List.of("C1 LIGNE_REJETEE vulnerabilites E1|V2 cvss")));
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("lignes")
    void oneRowMoreRaises(String source, String ligne, List<String> attendues) {
        assertThat(anomalies(DepotValide.complet().avec(source, ligne))).containsExactlyElementsOf(attendues);
    }

    /** An audit set aside is known, a rejected one is not. */
    @Test
    void theFindingsOfAnAuditSetAsideAreThoseOfAKnownOne() {
        assertThat(anomalies(DepotValide.complet()
                        .remplace("audits-exposition", "EX-2;E2;INDUSTRIELLE;P;;", "EX-2;E2;INDUSTRIELLE;P;NON;")))
                .containsExactly("C2 PLATEFORME_NON_CONFORME E2");
    }

    @Test
    void theFindingsOfARejectedAuditAreOfAnUnknownOne() {
        assertThat(anomalies(
                        DepotValide.complet().remplace("audits-exposition", "EX-2;E2;INDUSTRIELLE", "EX-2;E2;SHODAN")))
                .containsExactly("- AUDIT_INCONNU E2", "C2 LIGNE_REJETEE audits-exposition E2 outil");
    }

    @Test
    void anAbsentSourceIsToldOfNoCandidate() {
        assertThat(anomalies(DepotValide.complet().sans("pieces").sans("decisions-ars")))
                .containsExactly("- SOURCE_ABSENTE decisions-ars", "- SOURCE_ABSENTE pieces");
    }

    @Test
    void oneAnomalyTellsAllTheFilesThatShowIt() {
        Faits faits = new NuitsEnMemoire(dossier)
                .nuit(
                        NUIT_1,
                        DepotValide.complet()
                                .avec("annuaires-ad", "C1;AD-1;;620997775")
                                .avec("decisions-ars", "C1;SANS_AD;620997775;REFUSE;")
                                .textes())
                .faits();
        assertThat(new Rapprochement(faits, PARAMETRES).anomalies(NUIT_1))
                .singleElement()
                .satisfies(a -> assertThat(a.preuves())
                        .extracting(p -> p.fichier() + ":" + p.ligne())
                        .containsExactly("annuaires-ad.csv:3", "decisions-ars.csv:3"));
    }
}
