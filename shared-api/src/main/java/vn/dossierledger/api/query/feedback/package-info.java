/** Questions about what citizens say of services (QN 6.2, 9.4; CM 10.4). */
package vn.dossierledger.api.query.feedback;
