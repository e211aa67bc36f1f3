/**
 * Read model: what citizens say of services, with its answers and figures (QN 6.2, 9.4; CM 10.4). Words stay sealed and are opened when they
 * are shown, so that an erased key takes effect at once and without a rebuild.
 */
package vn.dossierledger.query.feedback;
