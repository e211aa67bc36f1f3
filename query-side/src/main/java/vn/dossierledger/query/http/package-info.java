/** The door for readers: API.md "Queries". Turns requests into questions and answers into JSON; nobody depends on it. */
package vn.dossierledger.query.http;
