/** Read model: the public catalogue of procedures (DQ 4.1.b), every version as it was published. */
package vn.dossierledger.query.catalogue;
