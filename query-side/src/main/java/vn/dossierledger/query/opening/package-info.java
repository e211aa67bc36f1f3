/** How sealed texts of people are opened to be shown or indexed (DOMAIN.md 6). Nobody logs what comes out of here. */
package vn.dossierledger.query.opening;
