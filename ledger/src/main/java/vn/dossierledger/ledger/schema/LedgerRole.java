package vn.dossierledger.ledger.schema;

/** The database users of the processes. None of them owns a table or may change or remove an event. */
public enum LedgerRole {
    /** Decides: inserts and reads events, keeps its own bookkeeping in schema {@code ledger}. */
    COMMAND("dossier_command"),
    /** Answers: reads events, does all it wants in schema {@code views}. */
    QUERY("dossier_query"),
    /** Both in one process: member of the other two. */
    NODE("dossier_node");

    private final String user;

    LedgerRole(String user) {
        this.user = user;
    }

    /** The name of the database user, as in {@code grant … to dossier_query}. */
    public String user() {
        return user;
    }
}
