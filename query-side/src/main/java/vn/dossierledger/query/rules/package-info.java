/** Under which rules a dossier runs, the same for every read model that reads its clocks. */
package vn.dossierledger.query.rules;
