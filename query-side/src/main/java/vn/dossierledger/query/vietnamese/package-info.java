/**
 * Vietnamese text as people look for it (DOMAIN.md 8): pure functions, used when text is written to an index and when a
 * question is asked of it, so that the index itself needs no analyser. Depends on java, nothing else.
 */
package vn.dossierledger.query.vietnamese;
