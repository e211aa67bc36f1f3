package vn.dossierledger.command.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.dossierledger.api.dossier.ResultPreference;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.sealing.Confidential;

/** How the applicant wants the result. */
record PreferenceRequest(
        @NotNull ReturnChannel channel,
        @Size(max = Lengths.TEXT) String address) {
    /** Null stays null. */
    static ResultPreference preference(PreferenceRequest request) {
        return request == null ? null : new ResultPreference(request.channel, Confidential.of(request.address));
    }

    @Override
    public String toString() {
        return "PreferenceRequest[" + channel + ", …]";
    }
}
