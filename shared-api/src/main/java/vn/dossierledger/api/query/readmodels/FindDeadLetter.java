package vn.dossierledger.api.query.readmodels;

/** What waits of one dossier? Answered by an optional {@link DeadLetterContent}. */
public record FindDeadLetter(String readModel, String dossierCode) {}
