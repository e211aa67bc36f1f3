/**
 * The record of reads: who has read which dossier, when and why (DOMAIN.md 6). No read model: it can be rebuilt from nothing, so its table
 * is only ever added to.
 */
package vn.dossierledger.query.reads;
