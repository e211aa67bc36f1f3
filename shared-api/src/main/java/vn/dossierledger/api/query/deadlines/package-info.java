/** Questions about time limits: the clocks of one dossier, lists of deadlines, and when a result may be expected. */
package vn.dossierledger.api.query.deadlines;
