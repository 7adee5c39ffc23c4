package fr.care.controle.restitution.region;

import static org.assertj.core.api.Assertions.assertThat;

import fr.care.controle.echantillon.CleEssai;
import org.junit.jupiter.api.Test;

class PseudonymesTest {
    private final Pseudonymes pseudonymes = new Pseudonymes(CleEssai.CLE);

    /** HMAC-SHA-256 of « GHT-02\044A567 », as any other tool computes it. */
    @Test
    void theHmacOfTheCandidateAndTheMatricule() {
        assertThat(pseudonymes.de("GHT-02", "44A567")).isEqualTo("P-1DFD3FC783D6");
    }

    @Test
    void theSameMatriculeElsewhereOrUnderAnotherKeyIsAnotherPerson() {
        assertThat(pseudonymes.de("GHT-03", "44A567")).isNotEqualTo(pseudonymes.de("GHT-02", "44A567"));
        assertThat(pseudonymes.de("GHT-02", "44A568")).isNotEqualTo(pseudonymes.de("GHT-02", "44A567"));
        assertThat(new Pseudonymes(CleEssai.CLE + "x").de("GHT-02", "44A567")).isNotEqualTo("P-1DFD3FC783D6");
    }
}
