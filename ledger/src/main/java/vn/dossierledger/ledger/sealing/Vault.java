package vn.dossierledger.ledger.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts (AES-256-GCM) and fingerprints (HMAC-SHA-256) for one purpose; what one purpose has closed no other can open.
 */
public final class Vault {

    private final String purpose;
    private final SecretKey encryption;
    private final SecretKey fingerprint;

    Vault(MasterKey master, String purpose) {
        this.purpose = purpose;
        this.encryption = master.forEncrypting(purpose);
        this.fingerprint = master.forFingerprints(purpose);
    }

    /** A fresh key for one content. */
    public SecretKey newKey() {
        return new SecretKeySpec(Aes.randomKey(), "AES");
    }

    /** Closes {@code clear} under this vault's key; opens only for the same {@code context}. */
    public byte[] close(byte[] clear, byte[] context) {
        return close(encryption, clear, context);
    }

    /** Closes {@code clear} under a key of its own. */
    public byte[] close(SecretKey key, byte[] clear, byte[] context) {
        return Aes.encrypt(key, clear, context);
    }

    /** @throws SealingException when the master key or the context is another one, or the bytes were changed */
    public byte[] open(byte[] closed, byte[] context) {
        return open(encryption, closed, context);
    }

    /**
     * Opens what was closed under a key of its own.
     *
     * @throws SealingException when the key or the context is another one, or the bytes were changed
     */
    public byte[] open(SecretKey key, byte[] closed, byte[] context) {
        return Aes.decrypt(key, closed, context, "Encrypted bookkeeping of the ledger (" + purpose + ")");
    }

    /** A fingerprint that tells nothing without the master key. The parts cannot run into each other. */
    public byte[] fingerprint(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprint);
            for (byte[] part : parts) {
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new SealingException("This Java has no HMAC-SHA-256: use a complete JDK.", e);
        }
    }
}
