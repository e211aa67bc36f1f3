/**
 * The token issuer of an embedded run: every demo persona can fetch a token. It exists only where a data directory is
 * given; a real deployment names its own OpenID Connect issuer.
 */
package vn.dossierledger.standalone.issuer;
