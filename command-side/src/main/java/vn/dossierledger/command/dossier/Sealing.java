package vn.dossierledger.command.dossier;

import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/** Closes people's data before it enters an event (DOMAIN.md 6; DQ 7.3, QN 4.3, CM 5.3). */
public interface Sealing {

    /**
     * The applicant, sealed under its key, which is made when this is its first dossier.
     *
     * @param applicantRef keyed pseudonym of the applicant's personal ID
     */
    Sealed applicant(String applicantRef, Applicant applicant);

    /**
     * A text of or about a person, sealed.
     *
     * @param key the key of the dossier's applicant
     */
    Sealed text(String key, Confidential text);
}
