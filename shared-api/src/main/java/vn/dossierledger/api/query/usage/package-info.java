/** Questions about how services are used (DQ 4.2.b; QN 5.1.b; CM 6.1.b). */
package vn.dossierledger.api.query.usage;
