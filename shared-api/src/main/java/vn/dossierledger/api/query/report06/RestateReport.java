package vn.dossierledger.api.query.report06;

import vn.dossierledger.api.actor.Caller;

/**
 * What would a sealed report say if it were made today? Answered by a {@link RestatementAnswer}; by nothing as {@link FindSealedReport}.
 *
 * @param id as the seal is known outside
 */
public record RestateReport(Caller caller, String id) {}
