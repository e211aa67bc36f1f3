/** A ledger with a query side on real servers, and somebody who writes to it, for tests. */
package vn.dossierledger.query.world;
