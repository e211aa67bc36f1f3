/** The rules of the house (ARCHITECTURE.md), executed. Each says why; none can be empty. */
package vn.dossierledger.command.architecture;
