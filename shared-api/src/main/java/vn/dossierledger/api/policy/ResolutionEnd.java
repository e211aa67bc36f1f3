package vn.dossierledger.api.policy;

/**
 * Where the resolution clock stops.
 */
public enum ResolutionEnd {
    SIGNATURE,
    RETURN_TO_ONE_STOP
}
