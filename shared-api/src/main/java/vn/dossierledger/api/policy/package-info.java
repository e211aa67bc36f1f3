/** What an authority decides: its profile and its policy (quy chế), every value with its article (DOMAIN.md 3). */
package vn.dossierledger.api.policy;
