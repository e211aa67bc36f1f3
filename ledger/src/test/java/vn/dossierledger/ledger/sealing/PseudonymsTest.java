package vn.dossierledger.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private final Pseudonyms pseudonyms = new Pseudonyms(MasterKey.parse(MasterKeyTest.GOOD));

    @Test
    void name_the_same_person_the_same_way_however_the_number_is_written() {
        String plain = pseudonyms.of("051090000001");
        assertThat(plain).matches("[0-9a-f]{64}").doesNotContain("051090000001");
        assertThat(pseudonyms.of(" 051.090-000 001 ")).isEqualTo(plain);
        assertThat(pseudonyms.of("051090000002")).isNotEqualTo(plain);
    }

    @Test
    void mean_nothing_under_another_master_key() {
        byte[] other = new byte[32];
        other[0] = 1;
        Pseudonyms others = new Pseudonyms(MasterKey.parse(Base64.getEncoder().encodeToString(other)));
        assertThat(others.of("051090000001")).isNotEqualTo(pseudonyms.of("051090000001"));
    }

    @Test
    void never_change() {
        // They stand in events for ever: computed once, written down here.
        assertThat(pseudonyms.of("051090000001"))
                .isEqualTo("627a5a444a15dc4fe97016d8d3f6e1aedc82f204831cd53929d74d00de25695a");
    }
}
