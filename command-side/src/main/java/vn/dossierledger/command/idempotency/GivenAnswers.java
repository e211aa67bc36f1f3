package vn.dossierledger.command.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.rejection.IdempotencyKeyReused;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.ledger.sealing.Vault;

/**
 * Table {@code ledger.idempotency_key}: which requests were answered, and how. The first writer of a key wins; others
 * with the same key wait at its row until the first one's transaction ends.
 */
public final class GivenAnswers {
    /** API.md promises 24 hours. */
    static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Serializer json;
    private final Vault vault;
    private final Clock clock;

    public GivenAnswers(DataSource dataSource, Serializer json, Vault vault, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.json = json;
        this.vault = vault;
        this.clock = clock;
    }

    /** Takes a key in the current transaction; false when it is taken. */
    boolean take(RequestKey key) {
        return jdbc.sql("""
                        insert into ledger.idempotency_key (key, request, created_at) values (?, ?, ?)
                        on conflict (key) do nothing
                        """)
                        .params(
                                bytes(key.key()),
                                bytes(key.request()),
                                OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    /** Writes down what the holder of a key was answered: a receipt or a rejection. */
    void keep(RequestKey key, Object answer) {
        SerializedObject<byte[]> written = json.serialize(answer, byte[].class);
        jdbc.sql("update ledger.idempotency_key set answer_type = ?, answer = ? where key = ?")
                .params(written.getType().getName(), vault.close(written.getData(), bytes(key.key())), bytes(key.key()))
                .update();
    }

    /**
     * What the holder of a taken key was answered.
     *
     * @throws Rejected when the key was used for another request
     */
    Object given(RequestKey key) {
        return jdbc.sql("select encode(request, 'hex'), answer_type, answer from ledger.idempotency_key where key = ?")
                .param(bytes(key.key()))
                .query((rows, number) -> {
                    if (!rows.getString(1).equals(key.request())) {
                        throw new Rejected(new IdempotencyKeyReused());
                    }
                    byte[] answer = vault.open(rows.getBytes(3), bytes(key.key()));
                    return json.deserialize(
                            new SimpleSerializedObject<>(answer, byte[].class, rows.getString(2), null));
                })
                .single();
    }

    /** Forgets keys that are older than promised. @return how many */
    public int forgetOld() {
        return jdbc.sql("delete from ledger.idempotency_key where created_at < ?")
                .param(OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).minus(KEPT))
                .update();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
