/**
 * What is on record of people: read to be set right, and forgotten when the law demands it (QN 4.3, 10.5; CM 5.3, 11.5). Policies in here
 * never replay; the count of open dossiers may.
 */
package vn.dossierledger.command.record;
