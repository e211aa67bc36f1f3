/**
 * Reads the rule files (one per authority, one per calendar year) and brings what is new in them into force at start-up,
 * through the same commands as everybody else. The only package that knows how a rule file looks; no rule lives here.
 */
package vn.dossierledger.command.rule.files;
