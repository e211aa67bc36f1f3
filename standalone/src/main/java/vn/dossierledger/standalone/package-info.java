/** Runs command side and query side in one process: embedded, on servers that it starts itself, or as one of several equal nodes on servers that are there. */
package vn.dossierledger.standalone;
