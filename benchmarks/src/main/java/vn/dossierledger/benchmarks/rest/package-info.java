/** The whole way from HTTP to disk, beside the least that such a way can be: the same server software, a token checked, JSON read, rows written. */
package vn.dossierledger.benchmarks.rest;
