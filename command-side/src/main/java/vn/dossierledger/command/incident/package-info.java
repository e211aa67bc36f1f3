/**
 * Decides about incidents of the online services and the outages they turn out to be (QN 10.7; CM 11.7; BT 17.3). Depends on java,
 * shared-api, the clocks' rulebook and Axon's modelling; no Spring, no Jackson, no log.
 */
package vn.dossierledger.command.incident;
