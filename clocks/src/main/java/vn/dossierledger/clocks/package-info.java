/**
 * The one pure function that computes every time limit, and the rules that it needs. Used to decide, to display, to audit and to
 * answer "what if". Depends on java and shared-api, nothing else.
 */
package vn.dossierledger.clocks;
