package vn.dossierledger.api.query.readmodels;

/** How far are the read models? Answered by a {@link ReadModelList}. */
public record ListReadModels() {}
