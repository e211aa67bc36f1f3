/** The ledger as its users see it: over HTTP, with tokens, on real servers. Nothing here reaches inside. */
package vn.dossierledger.standalone.acceptance;
