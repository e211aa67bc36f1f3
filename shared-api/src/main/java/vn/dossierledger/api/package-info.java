/** The language of the ledger: commands, events, rejections, queries and their answers. Depends on java and Axon's annotations only. */
package vn.dossierledger.api;
