package vn.dossierledger.clocks;

/** Why a dossier waits; which clock cares, and how, is the policy's business. */
public enum WaitCause {
    /** A department has asked the citizen for more. */
    SUPPLEMENT,
    /** The leader has stopped the processing. */
    STOP
}
