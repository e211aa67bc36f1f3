package vn.dossierledger.api.rejection;

/**
 * The draft before the leader refuses: sign the refusal or send it back.
 */
public record ProposalIsARefusal(String article) implements Rejection {}
