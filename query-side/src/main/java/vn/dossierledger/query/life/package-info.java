/** The state of a dossier, folded from its events: the one place where the query side knows DOMAIN.md 2. Pure. */
package vn.dossierledger.query.life;
