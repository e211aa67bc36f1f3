package vn.dossierledger.embedded;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What Elasticsearch's own launcher writes to the standard input of the server it starts ({@code org.elasticsearch.bootstrap.ServerArgs} of the pinned
 * version). We write it ourselves: the launcher is a Java process more, of 50 MB and more than a second.
 */
final class ElasticsearchArguments {

    private static final String NO_SECRETS = "org.elasticsearch.common.settings.KeyStoreWrapper";
    private static final int SECRETS_FORMAT = 7;
    private static final int STRING = 0;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private ElasticsearchArguments() {}

    static byte[] of(Map<String, String> settings, Path config, Path logs) {
        try {
            ElasticsearchArguments arguments = new ElasticsearchArguments();
            arguments.write(settings, config, logs);
            return arguments.bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, String> settings, Path config, Path logs) throws IOException {
        // As a daemon: otherwise it ends when this input ends.
        out.writeBoolean(true);
        // Not quiet, so that a failed start says why.
        out.writeBoolean(false);
        // No file with its process number: we have our own.
        out.writeBoolean(false);
        secrets();
        number(settings.size());
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            text(setting.getKey());
            out.writeByte(STRING);
            text(setting.getValue());
        }
        text(config.toString());
        text(logs.toString());
    }

    /** An open store without password, data or entries. */
    private void secrets() throws IOException {
        text(NO_SECRETS);
        out.writeInt(SECRETS_FORMAT);
        out.writeBoolean(false);
        out.writeBoolean(false);
        number(0);
        out.writeBoolean(false);
    }

    /** The length in UTF-16 units, then the text in UTF-8 (its form agrees with theirs up to U+FFFF). */
    private void text(String text) throws IOException {
        number(text.length());
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Seven bits at a time, the lowest first. */
    private void number(int number) throws IOException {
        int rest = number;
        while (rest > 0x7f) {
            out.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
