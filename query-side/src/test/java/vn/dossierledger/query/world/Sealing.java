package vn.dossierledger.query.world;

import tools.jackson.databind.json.JsonMapper;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.ledger.sealing.ApplicantKeys;
import vn.dossierledger.ledger.sealing.Pseudonyms;

/** Seals as the command side does. */
public final class Sealing {

    private final ApplicantKeys keys;
    private final Pseudonyms pseudonyms;

    Sealing(ApplicantKeys keys, Pseudonyms pseudonyms) {
        this.keys = keys;
        this.pseudonyms = pseudonyms;
    }

    /** The pseudonym of a citizen. */
    public String pseudonym(String personalId) {
        return pseudonyms.of(personalId);
    }

    /** The applicant, sealed under its own key. */
    public Sealed applicant(Applicant applicant) {
        return keys.seal(key(applicant), JsonMapper.shared().writeValueAsString(applicant));
    }

    /** A text of a dossier of the applicant. */
    public Sealed text(Applicant applicant, String text) {
        return keys.seal(key(applicant), text);
    }

    /** Erases the applicant's key. */
    public void erase(Applicant applicant) {
        keys.erase(key(applicant));
    }

    private String key(Applicant applicant) {
        return keys.keyFor(pseudonyms.of(applicant.personalId()));
    }
}
