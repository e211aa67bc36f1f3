/** Decides: takes commands at its door, lets aggregates say yes or no, appends events. Answers no reader's question. */
package vn.dossierledger.command;
