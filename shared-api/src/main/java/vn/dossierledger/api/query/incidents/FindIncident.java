package vn.dossierledger.api.query.incidents;

/**
 * How far has an incident come? Answered by an optional {@link IncidentLine}.
 *
 * @param incident its id in the ledger
 */
public record FindIncident(String incident) {}
