/** Read model: incidents of the online services, and the outages that they turned out to be (QN 10.7; CM 11.7; BT 17.3). It names nobody. */
package vn.dossierledger.query.incidents;
