/** Puts the two sides, the token issuer and the demo together. */
package vn.dossierledger.standalone.config;
