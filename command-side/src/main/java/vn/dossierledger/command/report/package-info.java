/** Seals form II.06a of a period: decides who may, and pins what its figures follow from. Counts nothing. */
package vn.dossierledger.command.report;
