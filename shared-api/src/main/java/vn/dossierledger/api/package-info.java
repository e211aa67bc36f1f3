/**
 * The language of the ledger: commands, events, rejections, queries and their answers, values. Depends on java and Axon's
 * annotations, nothing else.
 */
package vn.dossierledger.api;
