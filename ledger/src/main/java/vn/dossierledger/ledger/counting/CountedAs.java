package vn.dossierledger.ledger.counting;

/** How form II.06a counts a dossier in one of its states. */
public enum CountedAs {
    /** Not yet received, or never. */
    NOT_COUNTED,
    /** Received and not done with. */
    IN_PROGRESS,
    /** The result is there. */
    SOLVED,
    /** It left without a result, and is shown beside the form. */
    APART
}
