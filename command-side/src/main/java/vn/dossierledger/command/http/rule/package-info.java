/** How an administrator brings new versions of rules into force over HTTP. Decides nothing: the rule aggregates do. */
package vn.dossierledger.command.http.rule;
