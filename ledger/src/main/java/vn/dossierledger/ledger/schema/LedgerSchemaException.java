package vn.dossierledger.ledger.schema;

/** The database cannot serve as a ledger. The message says what is wrong and what to do, in one sentence. */
public final class LedgerSchemaException extends RuntimeException {

    LedgerSchemaException(String message, Throwable cause) {
        super(message, cause);
    }

    LedgerSchemaException(String message) {
        super(message);
    }
}
