package vn.dossierledger.command.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.dossierledger.api.sealing.Confidential;

/** A body that says why. */
record ReasonRequest(@NotBlank @Size(max = Lengths.TEXT) String reason) {
    Confidential confidential() {
        return Confidential.of(reason);
    }

    @Override
    public String toString() {
        return "ReasonRequest[…]";
    }
}
