/** The search index in Elasticsearch. The only package that knows its client; every answer is read whole. */
package vn.dossierledger.query.search.elasticsearch;
