package vn.dossierledger.api.query.report06;

/**
 * Dossiers of the authority wait among the dead letters: no report is given out without them, until an operator has had them taken in or has given
 * them up.
 *
 * @param waiting how many
 */
public record Incomplete(long waiting) implements Report06Answer, RestatementAnswer {}
