package vn.dossierledger.command.sealing;

import tools.jackson.databind.ObjectMapper;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.rejection.AlreadyErased;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.command.dossier.Sealing;
import vn.dossierledger.command.feedback.Discretion;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.sealing.ApplicantKeys;
import vn.dossierledger.ledger.sealing.KeyErased;

/** Seals with the applicants' keys; an applicant as JSON, in the form of the ledger. */
public final class ApplicantSealing implements Sealing, Discretion {

    private final ApplicantKeys keys;
    private final ObjectMapper json = LedgerJson.serializer().getObjectMapper();

    /** A sealing with the keys of this process. */
    public ApplicantSealing(ApplicantKeys keys) {
        this.keys = keys;
    }

    @Override
    public Sealed applicant(String applicantRef, Applicant applicant) {
        return keys.seal(keys.keyFor(applicantRef), json.writeValueAsString(applicant));
    }

    @Override
    public String keyOf(String citizenRef) {
        return keys.keyFor(citizenRef);
    }

    @Override
    public Sealed text(String key, Confidential text) {
        try {
            return keys.seal(key, text.text());
        } catch (KeyErased gone) {
            // Another dossier of the same person was the one that said so.
            throw new Rejected(new AlreadyErased());
        }
    }
}
