/** Questions about time limits: the clocks of one dossier, lists, counts, holding time, moved dates, what is worth a look, "what if", and when a result may be expected. */
package vn.dossierledger.api.query.deadlines;
