/** What both sides know of the ledger besides its events: where an append stands, and whether a reader has passed it. */
package vn.dossierledger.ledger;
