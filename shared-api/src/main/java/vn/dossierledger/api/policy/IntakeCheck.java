package vn.dossierledger.api.policy;

/**
 * What the one-stop looks at before it accepts.
 */
public enum IntakeCheck {
    COMPLETENESS,
    VALIDITY,
    VALIDITY_AND_COMPLETENESS
}
