/**
 * Seals people's data, so that erasing one key erases the person while the ledger's facts stay as they are (DOMAIN.md 6; DQ 7.3, QN
 * 4.3, CM 5.3), and closes what processes keep beside it. The only code that knows the master key and the table {@code ledger.applicant_key}. Clear text and keys never appear
 * in a message, a log or {@code toString}.
 */
package vn.dossierledger.ledger.sealing;
