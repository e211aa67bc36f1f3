/** A client that costs little: blocking sockets that stay open, so that what is measured is the server. */
package vn.dossierledger.benchmarks.http;
