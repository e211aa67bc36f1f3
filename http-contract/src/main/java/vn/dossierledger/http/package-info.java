/**
 * What every endpoint of both sides keeps (API.md, "Everywhere"): who calls, problem+json in two languages, strict JSON,
 * versions, positions, security. Knows nothing of either side.
 */
package vn.dossierledger.http;
