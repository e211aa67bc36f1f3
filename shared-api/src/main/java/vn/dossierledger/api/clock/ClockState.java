package vn.dossierledger.api.clock;

/** How a clock stands. */
public enum ClockState {
    RUNNING,
    PAUSED,
    MET,
    MISSED,
    CANCELLED
}
