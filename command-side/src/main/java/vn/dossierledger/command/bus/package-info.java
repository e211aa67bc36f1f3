/**
 * What happens around every command on the bus, on whichever node it is handled: its receipt, its refusal as a value that
 * crosses the wire, and the version that its sender has seen.
 */
package vn.dossierledger.command.bus;
