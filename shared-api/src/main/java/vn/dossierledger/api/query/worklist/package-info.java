/** Questions about what waits for somebody. */
package vn.dossierledger.api.query.worklist;
