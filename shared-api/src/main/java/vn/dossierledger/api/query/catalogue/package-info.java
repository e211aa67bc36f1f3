/** Questions about what may be asked for: the public catalogue of procedures (DQ 4.1.b). */
package vn.dossierledger.api.query.catalogue;
