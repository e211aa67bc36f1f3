/** Compares what read models keep with what the ledger tells, a few dossiers at a time, for ever. */
package vn.dossierledger.query.drift;
