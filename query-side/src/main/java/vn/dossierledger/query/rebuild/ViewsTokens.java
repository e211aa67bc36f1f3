package vn.dossierledger.query.rebuild;

import org.axonframework.eventhandling.tokenstore.TokenStore;

/**
 * Where the read models' processors keep their tokens; no bean of type {@link TokenStore}, since the command side has its own.
 *
 * @param node under which name this process claims them
 */
public record ViewsTokens(TokenStore store, String node) {}
