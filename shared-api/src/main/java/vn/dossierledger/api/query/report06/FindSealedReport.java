package vn.dossierledger.api.query.report06;

import vn.dossierledger.api.actor.Caller;

/**
 * What does a sealed report say? Answered by a {@link Report06Answer}; by nothing where there is no such seal, or none that the caller
 * may see.
 *
 * @param id as the seal is known outside
 */
public record FindSealedReport(Caller caller, String id) {}
