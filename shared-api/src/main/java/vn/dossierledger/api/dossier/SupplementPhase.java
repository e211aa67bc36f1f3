package vn.dossierledger.api.dossier;

/**
 * When a supplement is asked for.
 */
public enum SupplementPhase {
    /** At the one-stop, before acceptance. */
    INTAKE,
    /** By a department, after acceptance. */
    PROCESSING
}
