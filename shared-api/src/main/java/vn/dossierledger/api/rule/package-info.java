/** How rules come into force: commands and events of authorities, policies, procedures and calendars. This package name is stored with every event: it never changes. */
package vn.dossierledger.api.rule;
