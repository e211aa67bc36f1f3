package vn.dossierledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElasticsearchArgumentsTest {

    @Test
    void writesWhatTheLauncherOfThePinnedVersionWrites() {
        byte[] written = ElasticsearchArguments.of(Map.of("node.name", "embedded"), Path.of("/c"), Path.of("/l"));

        String secrets = HexFormat.of()
                .formatHex("org.elasticsearch.common.settings.KeyStoreWrapper".getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(written))
                .isEqualTo("010000" + "31" + secrets + "00000007" + "00" + "00" + "00" + "00" + "01"
                        + "096e6f64652e6e616d65" + "00" + "08656d626564646564" + "022f63" + "022f6c");
    }

    @Test
    void countsLongTextsInSeveralBytesAndVietnameseOnesByCharacters() {
        byte[] longer = ElasticsearchArguments.of(Map.of(), Path.of("/" + "x".repeat(199)), Path.of("/hồ"));

        String hex = HexFormat.of().formatHex(longer);
        assertThat(hex).contains("c8012f7878").endsWith("032f68e1bb93");
    }
}
