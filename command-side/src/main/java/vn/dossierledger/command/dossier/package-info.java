/**
 * Decides over one dossier (DOMAIN.md 2). Deciders turn a command into an event or refuse it; rules are sentences; only
 * {@link vn.dossierledger.command.dossier.DossierLife} changes, and only by events. Knows the language, the clocks and Axon's
 * modelling; no Spring, JPA, Jackson or log. Time, codes and sealing are given at the {@link
 * vn.dossierledger.command.dossier.Desk}, never taken.
 */
package vn.dossierledger.command.dossier;
