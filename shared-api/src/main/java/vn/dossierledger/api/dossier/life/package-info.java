/** The life of a dossier as its events tell it (DOMAIN.md 2): one fold, for who decides and for who shows. */
package vn.dossierledger.api.dossier.life;
