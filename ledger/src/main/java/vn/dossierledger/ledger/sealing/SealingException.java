package vn.dossierledger.ledger.sealing;

/** Something cannot be sealed or opened. The message says what is wrong and what to do; it never holds clear text or a key. */
public class SealingException extends RuntimeException {

    SealingException(String message) {
        super(message);
    }

    SealingException(String message, Throwable cause) {
        super(message, cause);
    }
}
