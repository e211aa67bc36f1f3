/** Values of time limits: a limit, an appointment and how it was derived (DOMAIN.md 4). */
package vn.dossierledger.api.clock;
