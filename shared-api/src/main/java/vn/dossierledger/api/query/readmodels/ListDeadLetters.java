package vn.dossierledger.api.query.readmodels;

/** Which dossiers does a read model go on without? Answered by a {@link DeadLetterList}. */
public record ListDeadLetters(String readModel) {}
