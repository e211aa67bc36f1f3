/** Who acts: the caller of a command and the actor that an event remembers. */
package vn.dossierledger.api.actor;
