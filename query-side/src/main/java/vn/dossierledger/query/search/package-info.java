/**
 * Read model: dossiers as they are looked for, one document each. Folding of Vietnamese happens here, in Java, when a document is
 * written and when a question is asked; the index compares terms and knows no language.
 */
package vn.dossierledger.query.search;
