/** What may be worth an inspector's look: each pattern a sentence in a file of its own, its thresholds data. Pure. */
package vn.dossierledger.query.deadlines.attention;
