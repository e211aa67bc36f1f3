package vn.dossierledger.api.rejection;

import java.time.Instant;

/**
 * An apology leads the end of the time limit (K8).
 * @param latest the last moment
 */
public record ApologyTooLate(Instant latest, String article) implements Rejection {}
