/** What a caller may see of the dossiers, the same for every read model (API.md: 404 beyond it, also in totals). */
package vn.dossierledger.query.sight;
