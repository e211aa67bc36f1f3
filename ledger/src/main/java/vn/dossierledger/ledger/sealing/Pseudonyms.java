package vn.dossierledger.ledger.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Names people by what cannot be turned back into them: HMAC-SHA-256 of the personal ID, under a key that comes from the master key.
 * Thread-safe.
 */
public final class Pseudonyms {

    private final SecretKey key;

    Pseudonyms(MasterKey master) {
        this.key = master.forPseudonyms();
    }

    /**
     * The pseudonym of a personal identification number or a tax code: 64 hexadecimal digits. Dots, spaces and dashes do not count,
     * nor does the case of letters.
     */
    public String of(String personalId) {
        String plain = Normalizer.normalize(personalId, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toUpperCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new SealingException("This Java has no HMAC-SHA-256: use a complete JDK.", e);
        }
    }
}
