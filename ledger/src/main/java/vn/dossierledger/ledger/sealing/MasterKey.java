package vn.dossierledger.ledger.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The secret from which all others come. Never used itself: each purpose has a key of its own, derived by HMAC-SHA-256. */
final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /** @throws MasterKeyRefused when it is missing, not Base64, or not of 32 bytes */
    static MasterKey parse(String base64) {
        if (base64 == null || base64.isBlank()) {
            throw new MasterKeyRefused("is missing");
        }
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            // The cause would quote a character of the key.
            throw new MasterKeyRefused("is not Base64");
        }
        if (secret.length != BYTES) {
            throw new MasterKeyRefused("has " + secret.length + " bytes instead of " + BYTES);
        }
        return new MasterKey(secret);
    }

    SecretKey forWrapping() {
        return new SecretKeySpec(derive("dossier-ledger applicant keys 1"), "AES");
    }

    SecretKey forPseudonyms() {
        return new SecretKeySpec(derive("dossier-ledger pseudonyms 1"), "HmacSHA256");
    }

    /** For a {@link Vault}. */
    SecretKey forEncrypting(String purpose) {
        return new SecretKeySpec(derive("encrypt:" + purpose), "AES");
    }

    /** For a {@link Vault}. */
    SecretKey forFingerprints(String purpose) {
        return new SecretKeySpec(derive("fingerprint:" + purpose), "HmacSHA256");
    }

    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealingException("This Java has no HMAC-SHA-256: use a complete JDK.", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[…]";
    }
}
