package vn.dossierledger.ledger.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.sealing.Sealed;

/** Keys in {@code ledger.applicant_key}, each random and wrapped by a key that comes from the master key. */
final class JdbcApplicantKeys implements ApplicantKeys {

    private final JdbcClient jdbc;
    private final SecretKey wrapping;
    private final KeyCache cache;

    JdbcApplicantKeys(JdbcClient jdbc, MasterKey master, LongSupplier nanos) {
        this.jdbc = jdbc;
        this.wrapping = master.forWrapping();
        this.cache = new KeyCache(nanos);
    }

    @Override
    public String keyFor(String applicantRef) {
        // Twice: another transaction may make the key between the two halves of the statement, which then waits for it.
        return findOrMint(applicantRef)
                .or(() -> findOrMint(applicantRef))
                .orElseThrow(() -> new SealingException(
                        "The key of an applicant was erased while it was being used: try the same again."));
    }

    /** Empty when another transaction has made the key meanwhile; the database waits for that one to end. */
    private Optional<String> findOrMint(String applicantRef) {
        UUID offered = UUID.randomUUID();
        byte[] secret = Aes.randomKey();
        Optional<String> key = jdbc.sql("""
                        with found as (select key from ledger.applicant_key where applicant = :applicant for key share),
                             made as (insert into ledger.applicant_key (key, applicant, wrapped)
                                      select :key, :applicant, :wrapped where not exists (select from found)
                                      on conflict (applicant) do nothing
                                      returning key)
                        select key from found union all select key from made""")
                .param("applicant", applicantRef)
                .param("key", offered)
                .param("wrapped", Aes.encrypt(wrapping, secret, context(offered.toString())))
                .query(UUID.class)
                .optional()
                .map(UUID::toString);
        if (key.filter(offered.toString()::equals).isPresent()) {
            cache.keep(offered.toString(), new SecretKeySpec(secret, "AES"));
        }
        return key;
    }

    @Override
    public Sealed seal(String key, String clear) {
        SecretKey secret = secret(key).orElseThrow(() -> new KeyErased(key));
        byte[] closed = Aes.encrypt(secret, clear.getBytes(StandardCharsets.UTF_8), context(key));
        return new Sealed(key, Base64.getEncoder().encodeToString(closed));
    }

    @Override
    public Optional<String> open(Sealed sealed) {
        return secret(sealed.key())
                .map(secret -> Aes.decrypt(
                        secret,
                        Base64.getDecoder().decode(sealed.text()),
                        context(sealed.key()),
                        "A text sealed under " + sealed.key()))
                .map(clear -> new String(clear, StandardCharsets.UTF_8));
    }

    @Override
    public boolean hold(String key) {
        return jdbc.sql("select key from ledger.applicant_key where key = :key for key share")
                .param("key", UUID.fromString(key))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public void erase(String key) {
        jdbc.sql("delete from ledger.applicant_key where key = :key")
                .param("key", UUID.fromString(key))
                .update();
        cache.forget(key);
    }

    @Override
    public void forget(String key) {
        cache.forgetForEver(key);
    }

    private Optional<SecretKey> secret(String key) {
        if (cache.forgot(key)) {
            return Optional.empty();
        }
        return cache.find(key).or(() -> {
            List<byte[]> wrapped = jdbc.sql("select wrapped from ledger.applicant_key where key = :key")
                    .param("key", UUID.fromString(key))
                    .query(byte[].class)
                    .list();
            Optional<SecretKey> found = wrapped.stream()
                    .map(each -> Aes.decrypt(wrapping, each, context(key), "The applicant's key " + key))
                    .<SecretKey>map(each -> new SecretKeySpec(each, "AES"))
                    .findFirst();
            found.ifPresent(each -> cache.keep(key, each));
            return found;
        });
    }

    /** A sealed text, or a wrapped key, opens only as what it was made for. */
    private static byte[] context(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
