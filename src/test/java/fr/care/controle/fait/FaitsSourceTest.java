package fr.care.controle.fait;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.domaine.motif.Preuve;
import fr.care.controle.format.Schema;
import fr.care.controle.format.Vie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts kept as bytes are found, told apart and read back without the others. */
class FaitsSourceTest {
    private static final Schema SCHEMA = LotEssai.schema(Vie.CUMUL, "serie");
    private static final Preuve PREUVE = new Preuve(LotEssai.NUIT_1, "essai.csv", 2);

    private static final Fait SIMPLE = fait("S|1|x|");
    private static final Fait CONFLIT = fait("S|2|a|", "S|2|b|");
    private static final Fait MODIFIE = new Fait(
            List.of("T", "1"),
            List.of(version("T|1|x|")),
            Optional.of(new Modification(version("T|1|y|fin"), LotEssai.NUIT_2)));
    private static final FaitsSource FAITS = FaitsSource.de(SCHEMA, List.of(MODIFIE, CONFLIT, SIMPLE));

    private static Version version(String valeurs) {
        return new Version(LotEssai.valeurs(SCHEMA, valeurs), PREUVE);
    }

    private static Fait fait(String... versions) {
        List<Version> siennes =
                Stream.of(versions).map(FaitsSourceTest::version).toList();
        return new Fait(siennes.get(0).valeurs().cle(SCHEMA.cle()).orElseThrow(), siennes, Optional.empty());
    }

    @Test
    void theyAreReadBackAsTheyWere() {
        assertThat(FAITS.tous()).containsExactlyInAnyOrder(SIMPLE, CONFLIT, MODIFIE);
        assertThat(FAITS.groupes()).hasSize(2);
    }

    @Test
    void oneIsFoundByItsKeyAndAGroupByItsName() {
        assertThat(FAITS.get(List.of("T", "1"))).isEqualTo(MODIFIE);
        assertThat(FAITS.get(List.of("T", "2"))).isNull();
        assertThat(FAITS.get(List.of("U", "1"))).isNull();
        assertThat(FaitsSource.AUCUN.get(List.of("S", "1"))).isNull();
        assertThat(FAITS.groupe("S")).containsExactlyInAnyOrder(SIMPLE, CONFLIT);
        assertThat(FAITS.groupe("U")).isEmpty();
    }

    @Test
    void conflictsModificationsAndStrangersAreToldApart() {
        assertThat(FAITS.conflits()).containsExactly(CONFLIT);
        assertThat(FAITS.modifies()).containsExactly(MODIFIE);
        assertThat(FAITS.horsDe(Set.of(CleGroupe.de(List.of("S"))))).containsExactly(MODIFIE);
    }

    @Test
    void oneMoreLeavesTheOthers() {
        Fait autre = fait("S|1|y|");
        FaitsSource suite = FAITS.avec(autre);
        assertThat(suite.tous()).containsExactlyInAnyOrder(autre, CONFLIT, MODIFIE);
        assertThat(suite.absentsDe(FAITS)).containsExactlyInAnyOrder(autre, CONFLIT);
        assertThat(FAITS.avec(fait("U|1||")).tous()).hasSize(4);
        assertThat(FaitsSource.AUCUN.avec(autre).tous()).containsExactly(autre);
    }

    /** Equal facts are equal bytes, whatever the order in which they came. */
    @Test
    void theirOrderDoesNotCount() {
        assertThat(FaitsSource.de(SCHEMA, List.of(SIMPLE, MODIFIE, CONFLIT))).isEqualTo(FAITS);
        assertThat(FaitsSource.de(SCHEMA, List.of(SIMPLE, CONFLIT))).isNotEqualTo(FAITS);
    }

    @Test
    void theyAreTakenBackInPieces() {
        GroupesLus lus = new GroupesLus(SCHEMA);
        for (Groupe groupe : FAITS.groupes()) {
            byte[] octets = groupe.octets();
            lus.morceau(groupe.cle().toString(), Arrays.copyOf(octets, 10));
            lus.morceau(groupe.cle().toString(), Arrays.copyOfRange(octets, 10, octets.length));
        }
        assertThat(lus.faits()).isEqualTo(FAITS);
    }

    /** Nights were kept as text, then as bytes of several texts, before they were as they are. */
    @Test
    void theyAreTakenBackFromFormerNights() {
        GroupesLus textes = new GroupesLus(SCHEMA);
        GroupesLus morceaux = new GroupesLus(SCHEMA);
        for (Groupe groupe : FAITS.groupes()) {
            String texte = new String(groupe.octets(), 1, groupe.octets().length - 1, StandardCharsets.UTF_8);
            textes.texte(groupe.cle().toString(), texte);
            for (String ligne : texte.split("\n", -1)) {
                morceaux.morceau(groupe.cle().toString(), ("\0" + ligne).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(textes.faits()).isEqualTo(FAITS);
        assertThat(morceaux.faits()).isEqualTo(FAITS);
    }
}
