/** Questions for form II.06a: what an authority received, solved and has in progress (DQ 10.1; QN 14; BT 20; CM 15). */
package vn.dossierledger.api.query.report06;
