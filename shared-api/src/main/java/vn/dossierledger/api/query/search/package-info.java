/** Questions across dossiers: which ones are there, as far as the caller may see. */
package vn.dossierledger.api.query.search;
