/**
 * The same Idempotency-Key and request again gives the first answer again and no second event (API.md, "Once"). The key
 * is written in the transaction of the events; nothing of a request is kept but keyed fingerprints.
 */
package vn.dossierledger.command.idempotency;
