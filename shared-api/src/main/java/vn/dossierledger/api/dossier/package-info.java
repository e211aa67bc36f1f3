/** Values of a dossier: its states, channels, components, fees and signatures. */
package vn.dossierledger.api.dossier;
