package vn.dossierledger.command.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts (AES-256-GCM) and fingerprints (HMAC-SHA-256) for one purpose; what one purpose has closed no other can open.
 */
public final class Vault {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey encryption;
    private final SecretKey fingerprint;

    private Vault(byte[] master, String purpose) {
        this.encryption = new SecretKeySpec(mac(master, "encrypt:" + purpose), "AES");
        this.fingerprint = new SecretKeySpec(mac(master, "fingerprint:" + purpose), "HmacSHA256");
    }

    /**
     * The vault of a purpose.
     *
     * @param masterKey Base64 of 32 bytes ({@code dossier.master-key})
     * @throws IllegalArgumentException in one sentence, when it is anything else
     */
    public static Vault of(String masterKey, String purpose) {
        byte[] master;
        try {
            master = Base64.getDecoder().decode(masterKey.strip());
        } catch (IllegalArgumentException noBase64) {
            master = new byte[0];
        }
        if (master.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "The master key is not 32 bytes in Base64: set DOSSIER_MASTER_KEY to what `openssl rand -base64 32`"
                            + " prints, and keep it.");
        }
        return new Vault(master, purpose);
    }

    /** A fresh key for one content. */
    public SecretKey newKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new SecretKeySpec(key, "AES");
    }

    /** Closes {@code clear} under this vault's key; opens only for the same {@code context}. */
    public byte[] close(byte[] clear, byte[] context) {
        return close(encryption, clear, context);
    }

    /** Closes {@code clear} under a key of its own. */
    public byte[] close(SecretKey key, byte[] clear, byte[] context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            byte[] closed = cipher.doFinal(clear);
            return ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no AES-GCM: use a complete JDK.", impossible);
        }
    }

    /** @throws VaultException when the master key or the context is another one, or the bytes were changed */
    public byte[] open(byte[] closed, byte[] context) {
        return open(encryption, closed, context);
    }

    /** Opens what was closed under a key of its own. */
    public byte[] open(SecretKey key, byte[] closed, byte[] context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, closed, 0, NONCE_BYTES));
            cipher.updateAAD(context);
            return cipher.doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES);
        } catch (GeneralSecurityException refused) {
            throw new VaultException(refused);
        }
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
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256: use a complete JDK.", impossible);
        }
    }

    private static byte[] mac(byte[] master, String label) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(label.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256: use a complete JDK.", impossible);
        }
    }
}
