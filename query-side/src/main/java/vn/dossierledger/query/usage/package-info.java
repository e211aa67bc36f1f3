/** Read model: how services are used (DQ 4.2.b; QN 5.1.b; CM 6.1.b). One row per dossier; counts are made when they are asked for. */
package vn.dossierledger.query.usage;
