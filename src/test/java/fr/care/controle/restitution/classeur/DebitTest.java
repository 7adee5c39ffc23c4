package fr.care.controle.restitution.classeur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.depense.Nature;
import fr.care.controle.domaine.motif.Anomalie;
import fr.care.controle.domaine.motif.Code;
import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.domaine.resultat.BilanFinancier;
import fr.care.controle.domaine.resultat.Depense;
import fr.care.controle.domaine.resultat.Echeance;
import fr.care.controle.domaine.resultat.Objectif;
import fr.care.controle.domaine.resultat.ResultatCandidat;
import fr.care.controle.domaine.resultat.Statut;
import fr.care.controle.restitution.Ecrits;
import fr.care.controle.restitution.LigneSynthese;
import fr.care.controle.restitution.NuitExemple;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night of full size: 2,000 candidates, 18,000 verdicts, 30,000 costs, 20,000 deadlines, 60,000 anomalies. */
@Tag("long")
class DebitTest {
    private static final int CANDIDATS = 2_000;
    private static final Preuve PREUVE = new Preuve(NuitExemple.NUIT, "etats-financiers/C.xlsx", 4);

    @TempDir
    Path dossier;

    @Test
    void aFullNightIsWrittenInUnderAMinute() throws Exception {
        List<LigneSynthese> candidats =
                IntStream.range(0, CANDIDATS).mapToObj(DebitTest::candidat).toList();
        List<Anomalie> anomalies = IntStream.range(0, 30 * CANDIDATS)
                .mapToObj(i -> new Anomalie(
                        id(i / 30),
                        Code.FINESS_INCONNU,
                        "%09d".formatted(10_000_000 + i),
                        List.of(),
                        List.of(new Preuve(NuitExemple.NUIT, "osis/etablissements.csv", i))))
                .toList();
        NuitExemple nuit = new NuitExemple(
                "d1bis-2026", NuitExemple.NUIT, NuitExemple.nuit().entrees(), candidats, anomalies, List.of());
        Path fichier = dossier.resolve("synthese.xlsx");
        long debut = System.nanoTime();
        try (OutputStream sortie = new BufferedOutputStream(Files.newOutputStream(fichier));
                SyntheseXlsx classeur = new SyntheseXlsx(nuit, Classeurs.REGLEMENT, sortie)) {
            Ecrits.ecrire(nuit, classeur);
        }
        Duration duree = Duration.ofNanos(System.nanoTime() - debut);
        System.out.printf("synthese.xlsx : %d octets en %d ms%n", Files.size(fichier), duree.toMillis());
        assertThat(duree).isLessThan(Duration.ofMinutes(1));
        assertThat(Files.size(fichier)).isLessThan(20_000_000);
    }

    private static String id(int i) {
        return "C%05d".formatted(i);
    }

    private static LigneSynthese candidat(int i) {
        LigneSynthese modele =
                NuitExemple.synthese(id(i), "Hôpital " + i, "100000", Statut.FINANCABLE, NuitExemple.atteints(), 30);
        List<Depense> depenses = IntStream.range(0, 15)
                .mapToObj(n -> new Depense(
                        Nature.EXTERNE,
                        "F" + i + "-" + n,
                        Optional.of(2026),
                        "O1",
                        new BigDecimal("1234.56"),
                        new BigDecimal("1234.56"),
                        List.of(),
                        PREUVE))
                .toList();
        List<Echeance> echeances = IntStream.range(0, 10)
                .mapToObj(n -> new Echeance(
                        Optional.of(Objectif.O1_A),
                        "AD" + n,
                        Echeance.Action.AUDIT_SUIVANT,
                        NuitExemple.NUIT.plusDays(n)))
                .toList();
        BilanFinancier sans = NuitExemple.avecCouts();
        return new LigneSynthese(
                new ResultatCandidat(
                        modele.candidat(),
                        modele.evaluation(),
                        new BilanFinancier(
                                sans.plafondApresDecoteMin(), sans.plafondApresDecoteMax(), sans.couts(), depenses),
                        echeances,
                        List.of(),
                        List.of()),
                30);
    }
}
