package vn.dossierledger.ledger.schema;

import java.sql.SQLException;

/** The database cannot serve as a ledger. The message says what is wrong and what to do, in one sentence. */
public final class LedgerSchemaException extends RuntimeException {

    LedgerSchemaException(String message, Throwable cause) {
        super(message, cause);
    }

    public LedgerSchemaException(String message) {
        super(message);
    }

    static LedgerSchemaException of(String schema, SQLException cause) {
        return new LedgerSchemaException(
                "Schema " + schema + " of the database cannot be prepared (SQL state " + cause.getSQLState()
                        + "): check the address, the owner's user and password, and its right to create roles.",
                cause);
    }
}
