package vn.dossierledger.command.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.SignatureKind;

/** A signature; API.md leaves it open to further fields, which are not kept. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SignatureRequest(
        @NotNull SignatureKind kind,
        @Size(max = Lengths.NAME) String certificate,
        @Size(max = Lengths.DRAFT) String value) {
    Signature signature() {
        return new Signature(kind, certificate, value);
    }
}
