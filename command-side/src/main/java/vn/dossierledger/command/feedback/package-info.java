/**
 * Decides about what citizens say of services: feedback and ratings (QN 6.2, 9.4; CM 10.4). Depends on java, shared-api, the clocks' rulebook
 * and Axon's modelling; no Spring, no Jackson, no log.
 */
package vn.dossierledger.command.feedback;
