package vn.dossierledger.embedded;

/** The signal that asks a server to stop in order. */
enum StopSignal {
    /** PostgreSQL's fast shutdown: open transactions are rolled back, clients disconnected. */
    INT,
    /** The ordinary one. */
    TERM
}
