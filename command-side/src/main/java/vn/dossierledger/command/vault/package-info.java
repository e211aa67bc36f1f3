/** What the command side keeps for itself is encrypted under keys that come from the one master key. */
package vn.dossierledger.command.vault;
