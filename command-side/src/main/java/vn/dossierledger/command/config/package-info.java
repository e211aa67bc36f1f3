/** Wires the command side. Nothing depends on it but the applications; the only place that takes time and random ids. */
package vn.dossierledger.command.config;
