package vn.dossierledger.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final byte[] TEXT = "Nguyễn Văn An".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTEXT = {1};
    private final Vault vault = Vault.of(key(1), "letters");

    @Test
    void what_was_closed_opens_with_the_same_key_and_context_only() {
        byte[] closed = vault.close(TEXT, CONTEXT);
        assertThat(vault.open(closed, CONTEXT)).isEqualTo(TEXT);
        assertThat(closed).isNotEqualTo(vault.close(TEXT, CONTEXT));
        refuses(vault, closed, new byte[] {2});
        refuses(Vault.of(key(1), "parcels"), closed, CONTEXT);
        refuses(Vault.of(key(2), "letters"), closed, CONTEXT);
        closed[closed.length - 1] ^= 1;
        refuses(vault, closed, CONTEXT);
    }

    @Test
    void fingerprints_are_keyed_and_their_parts_do_not_run_together() {
        assertThat(vault.fingerprint(TEXT)).isEqualTo(vault.fingerprint(TEXT));
        assertThat(vault.fingerprint(TEXT))
                .isNotEqualTo(Vault.of(key(2), "letters").fingerprint(TEXT));
        assertThat(vault.fingerprint(new byte[] {1, 2}, new byte[] {3}))
                .isNotEqualTo(vault.fingerprint(new byte[] {1}, new byte[] {2, 3}));
    }

    @Test
    void a_key_that_is_none_is_refused_in_one_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vault.of("short", "letters"))
                .withMessageContaining("DOSSIER_MASTER_KEY");
    }

    private static void refuses(Vault other, byte[] closed, byte[] context) {
        assertThatExceptionOfType(VaultException.class).isThrownBy(() -> other.open(closed, context));
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
