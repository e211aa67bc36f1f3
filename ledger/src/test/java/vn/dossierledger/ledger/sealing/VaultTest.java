package vn.dossierledger.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final byte[] TEXT = "Nguyễn Văn An".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTEXT = {1};
    private static final String CLOSED_LONG_AGO = "GQphqAiN8raovOuRGjAs9m3X9TvMd3JrlUXU43IZ/T2eUuyRt/vhxxTFMHI=";
    private static final String FINGERPRINT_OF_TEXT =
            "49617d2a00b85d5d91beda37559632476ba259533a02fdca9a2537f6c83c9c32";

    private final Vault vault = vault(key(1), "letters");

    @Test
    void what_was_closed_opens_with_the_same_key_and_context_only() {
        byte[] closed = vault.close(TEXT, CONTEXT);
        assertThat(vault.open(closed, CONTEXT)).isEqualTo(TEXT);
        assertThat(closed).isNotEqualTo(vault.close(TEXT, CONTEXT));
        refuses(vault, closed, new byte[] {2});
        refuses(vault(key(1), "parcels"), closed, CONTEXT);
        refuses(vault(key(2), "letters"), closed, CONTEXT);
        closed[closed.length - 1] ^= 1;
        refuses(vault, closed, CONTEXT);
    }

    @Test
    void fingerprints_are_keyed_and_their_parts_do_not_run_together() {
        assertThat(vault.fingerprint(TEXT)).isEqualTo(vault.fingerprint(TEXT));
        assertThat(vault.fingerprint(TEXT))
                .isNotEqualTo(vault(key(2), "letters").fingerprint(TEXT));
        assertThat(vault.fingerprint(new byte[] {1, 2}, new byte[] {3}))
                .isNotEqualTo(vault.fingerprint(new byte[] {1}, new byte[] {2, 3}));
    }

    /** What is stored stays readable: these bytes were written before the vault moved here. */
    @Test
    void what_was_closed_long_ago_still_opens() {
        assertThat(vault.open(Base64.getDecoder().decode(CLOSED_LONG_AGO), CONTEXT))
                .isEqualTo(TEXT);
        assertThat(HexFormat.of().formatHex(vault.fingerprint(TEXT))).isEqualTo(FINGERPRINT_OF_TEXT);
    }

    private static void refuses(Vault other, byte[] closed, byte[] context) {
        assertThatExceptionOfType(SealingException.class)
                .isThrownBy(() -> other.open(closed, context))
                .withMessageContaining("another master key");
    }

    private static Vault vault(String key, String purpose) {
        return new Vaults(MasterKey.parse(key)).of(purpose);
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
