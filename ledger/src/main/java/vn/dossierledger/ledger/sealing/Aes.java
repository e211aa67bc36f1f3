package vn.dossierledger.ledger.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM: a fresh nonce of 12 bytes, then cipher text and tag; bound to a context that is not stored with it. */
final class Aes {

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Aes() {}

    static byte[] randomKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    static byte[] encrypt(SecretKey key, byte[] clear, byte[] context) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            byte[] closed = cipher.doFinal(clear);
            return ByteBuffer.allocate(NONCE_BYTES + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new SealingException("This Java cannot encrypt with AES-256-GCM: use a complete JDK.", e);
        }
    }

    /** @throws SealingException when key, text and context do not belong together */
    static byte[] decrypt(SecretKey key, byte[] closed, byte[] context, String what) {
        if (closed.length <= NONCE_BYTES) {
            throw new SealingException(what + " is cut short: restore it from a copy of the ledger.");
        }
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, closed, 0, NONCE_BYTES));
            cipher.updateAAD(context);
            return cipher.doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new SealingException(
                    what + " does not open: it was changed, or this process has another master key than the one it"
                            + " was closed with.",
                    e);
        } catch (GeneralSecurityException e) {
            throw new SealingException("This Java cannot decrypt with AES-256-GCM: use a complete JDK.", e);
        }
    }
}
