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
        return find(applicantRef).or(() -> mint(applicantRef)).orElseGet(() -> find(applicantRef)
                .orElseThrow(() -> new SealingException(
                        "The key of an applicant was erased while it was being used:" + " try the same again.")));
    }

    private Optional<String> find(String applicantRef) {
        return jdbc.sql("select key from ledger.applicant_key where applicant = :applicant")
                .param("applicant", applicantRef)
                .query(UUID.class)
                .optional()
                .map(UUID::toString);
    }

    /** Empty when another transaction has made the key meanwhile; the database waits for that one to end. */
    private Optional<String> mint(String applicantRef) {
        UUID key = UUID.randomUUID();
        byte[] secret = Aes.randomKey();
        int made = jdbc.sql("""
                        insert into ledger.applicant_key (key, applicant, wrapped) values (:key, :applicant, :wrapped)
                        on conflict (applicant) do nothing""")
                .param("key", key)
                .param("applicant", applicantRef)
                .param("wrapped", Aes.encrypt(wrapping, secret, context(key.toString())))
                .update();
        if (made == 0) {
            return Optional.empty();
        }
        cache.keep(key.toString(), new SecretKeySpec(secret, "AES"));
        return Optional.of(key.toString());
    }

    @Override
    public Sealed seal(String key, String clear) {
        SecretKey secret = secret(key)
                .orElseThrow(() -> new SealingException(
                        "The applicant's key " + key + " was erased: nothing can be sealed under it any more."));
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
    public void erase(String key) {
        jdbc.sql("delete from ledger.applicant_key where key = :key")
                .param("key", UUID.fromString(key))
                .update();
        cache.forget(key);
    }

    private Optional<SecretKey> secret(String key) {
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
