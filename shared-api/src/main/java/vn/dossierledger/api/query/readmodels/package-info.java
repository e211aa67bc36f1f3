/** Questions about the read models themselves: how far each of them is. */
package vn.dossierledger.api.query.readmodels;
