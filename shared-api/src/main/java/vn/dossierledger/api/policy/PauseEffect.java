package vn.dossierledger.api.policy;

/**
 * What waiting for somebody else does to the resolution clock.
 */
public enum PauseEffect {
    /** The full limit runs again afterwards. */
    RESTART,
    /** The rest of the limit runs on afterwards. */
    RESUME,
    /** The clock does not care. */
    RUN_ON
}
