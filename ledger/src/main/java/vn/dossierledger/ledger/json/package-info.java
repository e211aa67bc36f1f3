/** The form in which events, messages and tokens are written down. It is for ever: change it only so that everything stored can still be read. */
package vn.dossierledger.ledger.json;
