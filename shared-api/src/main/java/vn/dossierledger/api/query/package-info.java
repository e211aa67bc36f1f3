/** Questions that a reader asks and their answers, one package per read model. Answers are in clear: they never go into a log. */
package vn.dossierledger.api.query;
