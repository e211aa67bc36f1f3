package vn.dossierledger.api.sealing;

/**
 * Text of or about a person, encrypted under the key of the applicant; erasing that key erases the text for ever.
 * @param key the id of the applicant's key
 * @param text nonce and AES-GCM cipher text, Base64
 */
public record Sealed(String key, String text) {
    @Override
    public String toString() {
        return "Sealed[" + key + "]";
    }
}
