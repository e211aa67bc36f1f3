/** What can be asked of a dossier (DOMAIN.md 2). Imperative, with the caller and the version that the caller has seen. */
package vn.dossierledger.api.dossier.command;
