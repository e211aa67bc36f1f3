/** Incidents of the online services, and the outages they turn out to be (QN 10.7; CM 11.7; BT 17.3). Package and names are stored with every event: they never change. */
package vn.dossierledger.api.incident;
