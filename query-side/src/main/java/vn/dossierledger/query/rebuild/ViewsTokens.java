package vn.dossierledger.query.rebuild;

import org.axonframework.eventhandling.tokenstore.TokenStore;

/** Where the read models' processors keep their tokens; no bean of type {@link TokenStore}, since the command side has its own. */
public record ViewsTokens(TokenStore store) {}
