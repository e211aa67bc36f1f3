package vn.dossierledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,    amd64,   postgres-linux-x86_64.txz",
        "Linux,    aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz"
    })
    void namesTheArchiveForAKnownMachine(String system, String architecture, String archive) {
        assertThat(Platform.of(system, architecture, false).postgresArchive()).isEqualTo(archive);
    }

    @Test
    void saysWhatToDoOnAMachineWithoutServers() {
        assertThatThrownBy(() -> Platform.of("Windows 11", "amd64", false))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessage("There are no embedded servers for Windows 11 on amd64:"
                        + " give the addresses of a PostgreSQL and an Elasticsearch of your own.");
        assertThatThrownBy(() -> Platform.of("Linux", "amd64", true)).hasMessageContaining("amd64 with musl");
    }
}
