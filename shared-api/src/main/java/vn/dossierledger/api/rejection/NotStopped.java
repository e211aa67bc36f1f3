package vn.dossierledger.api.rejection;

import vn.dossierledger.api.dossier.OutcomeKind;

/**
 * Only a stop goes on: this dossier has come to its end.
 */
public record NotStopped(OutcomeKind outcome) implements Rejection {

    @Override
    public String article() {
        return "default: Only a stop by the leader goes on; what has ended is reopened.";
    }
}
