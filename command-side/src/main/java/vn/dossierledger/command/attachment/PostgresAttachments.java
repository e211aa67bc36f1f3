package vn.dossierledger.command.attachment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.ledger.sealing.Vault;

/** Files in PostgreSQL: tables {@code ledger.attachment} and {@code ledger.attachment_content}. */
public final class PostgresAttachments implements Attachments {
    private static final int ID_BYTES = 16;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Vault vault;
    private final Clock clock;

    public PostgresAttachments(DataSource dataSource, TransactionOperations transaction, Vault vault, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = transaction;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Attachment keep(Caller caller, byte[] content, FileType type) {
        byte[] sha256 = sha256(content);
        String id = id(caller, sha256);
        transaction.executeWithoutResult(status -> {
            if (!has(sha256)) {
                store(sha256, content, type);
            }
            jdbc.sql("""
                    insert into ledger.attachment (id, sha256, uploader, authority, uploaded_at) values (?, ?, ?, ?, ?)
                    on conflict (id) do nothing
                    """)
                    .params(id, sha256, caller.subject(), caller.authority(), now())
                    .update();
        });
        return new Attachment(id, HexFormat.of().formatHex(sha256), content.length, type.mediaType());
    }

    @Override
    public Map<String, Attachment> usableBy(Caller caller, Collection<String> attachments) {
        if (attachments.isEmpty()) {
            return Map.of();
        }
        boolean oneStop = caller.is(Role.ONE_STOP) && caller.authority() != null;
        return jdbc
                .sql("""
                select a.id, encode(c.sha256, 'hex'), c.size, c.media_type
                  from ledger.attachment a join ledger.attachment_content c using (sha256)
                 where a.id = any (?) and (a.uploader = ? or (? and a.authority = ?))
                """)
                .params(attachments.toArray(String[]::new), caller.subject(), oneStop, caller.authority())
                .query((rows, number) ->
                        new Attachment(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getString(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Attachment::attachment, Function.identity()));
    }

    @Override
    public void forget(Collection<String> attachments) {
        jdbc.sql("""
                with gone as (delete from ledger.attachment where id = any (?) returning id, sha256)
                delete from ledger.attachment_content c
                 where c.sha256 in (select sha256 from gone)
                   and not exists (select from ledger.attachment a
                                    where a.sha256 = c.sha256 and a.id not in (select id from gone))
                """).params((Object) attachments.toArray(String[]::new)).update();
    }

    private boolean has(byte[] sha256) {
        return jdbc.sql("select count(*) from ledger.attachment_content where sha256 = ?")
                        .param(sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Two uploads of the same content may race: one of them stores it. */
    private void store(byte[] sha256, byte[] content, FileType type) {
        SecretKey key = vault.newKey();
        jdbc.sql("""
                insert into ledger.attachment_content (sha256, size, media_type, wrapped_key, content, stored_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (sha256) do nothing
                """)
                .params(
                        sha256,
                        content.length,
                        type.mediaType(),
                        vault.close(key.getEncoded(), sha256),
                        vault.close(key, content, sha256),
                        now())
                .update();
    }

    /** The same for the same content of the same caller, and not to be guessed by others. */
    private String id(Caller caller, byte[] sha256) {
        byte[] fingerprint = vault.fingerprint(caller.subject().getBytes(StandardCharsets.UTF_8), sha256);
        return HexFormat.of().formatHex(fingerprint, 0, ID_BYTES);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This Java has no SHA-256: use a complete JDK.", impossible);
        }
    }
}
