/**
 * Form II.06a: what an authority received, solved and has in progress (DQ 10.1; QN 14; BT 20; CM 15). Counts stays: a dossier begins one
 * when it comes to be in progress and ends it when it is solved or leaves otherwise; see docs/decisions/0006-a-seal-pins-what-figures-follow-from.md.
 */
package vn.dossierledger.query.report06;
