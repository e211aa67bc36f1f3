/** How far the read models are, and how to wait for one of them. Knows their processors by name only. */
package vn.dossierledger.query.readmodels;
