package vn.dossierledger.http;

/** Names of the ledger's own headers. */
public final class LedgerHeaders {
    /** The ledger position of a command's last event. */
    public static final String POSITION = "X-Ledger-Position";

    /** A query sent with it answers only when its read model has passed the position. */
    public static final String WAIT_FOR_POSITION = "X-Wait-For-Position";

    /** The same key and body again gives the first answer again. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** Why somebody reads a dossier that is not their own; percent-encoded UTF-8, where it is not plain ASCII. */
    public static final String READ_REASON = "X-Read-Reason";

    /** How many rows an export has, said before the first of them: who received fewer has a part. */
    public static final String TOTAL_ROWS = "X-Total-Rows";

    private LedgerHeaders() {}
}
