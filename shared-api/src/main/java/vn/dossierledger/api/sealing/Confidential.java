package vn.dossierledger.api.sealing;

/**
 * Clear text that may hold data of a person, on its way to be sealed or to be shown. Never says itself in words,
 * so that no log can.
 * @param text not null
 */
public record Confidential(String text) {
    /** Null stays null: a text that was not given is not an empty text. */
    public static Confidential of(String text) {
        return text == null ? null : new Confidential(text);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return "Confidential[…]";
    }
}
