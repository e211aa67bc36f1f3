/** What happened to a dossier, for ever. This package name is stored with every event: it never changes. */
package vn.dossierledger.api.dossier.event;
