package vn.dossierledger.query.report06;

/** How a dossier left what is in progress. */
enum Ending {
    SOLVED,
    WITHDRAWN,
    STOPPED,
    LAPSED,
    NOT_PERFORMED
}
