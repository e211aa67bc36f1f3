/** What citizens say of services: ratings and feedback (QN 6.2, 9.4; CM 10.4). Package and names are stored with every event: they never change. */
package vn.dossierledger.api.feedback;
