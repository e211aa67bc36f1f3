/** Questions about one dossier: how it stands now, and what happened to it. */
package vn.dossierledger.api.query.dossierfile;
