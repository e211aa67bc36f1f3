/** Who has read a dossier, when and why (DOMAIN.md 6; DQ 7.3, QN 4.3, CM 5.3). */
package vn.dossierledger.api.query.reads;
