/**
 * The rule by which form II.06a counts, with its versions: data, one file each. Both sides look here: a seal names the version, a count
 * follows it.
 */
package vn.dossierledger.ledger.counting;
