/**
 * Decides which rules come into force: authorities, policies, procedures, calendars, each an event-sourced aggregate with all
 * its versions. Depends on java, shared-api, the interface of the rulebook and Axon's modelling; no Spring, no Jackson, no log.
 */
package vn.dossierledger.command.rule;
