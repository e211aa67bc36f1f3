package vn.dossierledger.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MasterKeyTest {

    static final String GOOD = Base64.getEncoder().encodeToString(new byte[32]);

    @ParameterizedTest
    @CsvSource({
        "'', is missing",
        "'  ', is missing",
        "c2hvcnQ=, has 5 bytes instead of 32",
        "a secret that is no Base64!, is not Base64"
    })
    void a_process_without_a_proper_one_does_not_start(String given, String fault) {
        new ApplicationContextRunner()
                .withUserConfiguration(SealingConfiguration.class)
                .withPropertyValues("dossier.master-key=" + given)
                .run(context -> {
                    assertThat(context).hasFailed();
                    FailureAnalysis said = new MasterKeyFailureAnalyzer().analyze(context.getStartupFailure());
                    assertThat(said.getDescription())
                            .isEqualTo("The master key (dossier.master-key, or DOSSIER_MASTER_KEY) " + fault
                                    + ": give the Base64 of 32 random bytes, such as \"openssl rand -base64 32\" prints,"
                                    + " and keep it for ever.");
                });
    }

    @Test
    void says_nothing_of_itself() {
        assertThat(MasterKey.parse(GOOD)).hasToString("MasterKey[…]");
        assertThatThrownBy(() -> MasterKey.parse("do not quote me"))
                .hasMessageNotContaining("quote")
                .hasNoCause();
    }

    @Test
    void has_a_key_of_its_own_for_each_purpose() {
        MasterKey master = MasterKey.parse(GOOD);
        assertThat(master.forWrapping().getEncoded())
                .hasSize(32)
                .isNotEqualTo(master.forPseudonyms().getEncoded())
                .isNotEqualTo(new byte[32]);
    }
}
