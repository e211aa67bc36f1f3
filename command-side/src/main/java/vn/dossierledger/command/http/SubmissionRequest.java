package vn.dossierledger.command.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import tools.jackson.databind.annotation.JsonDeserialize;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ServiceLevel;

/** The body of {@code POST /api/v1/dossiers}. */
record SubmissionRequest(
        @NotBlank @Size(max = Lengths.NAME) String authority,
        @NotBlank @Size(max = Lengths.NAME) String procedure,
        @NotNull Channel channel,
        @NotNull @Valid ApplicantRequest applicant,
        @NotNull @Size(max = Lengths.LIST) List<@NotNull @Valid ComponentFile> components,
        @JsonDeserialize(using = LevelCode.class) ServiceLevel level,
        @Valid PreferenceRequest resultPreference,
        @Valid ProofRequest applicantProof,
        @Size(max = Lengths.TEXT) String summary) {
    ProofKind proof() {
        return applicantProof == null ? null : applicantProof.kind();
    }

    @Override
    public String toString() {
        return "SubmissionRequest[" + authority + "/" + procedure + ", …]";
    }

    record ProofRequest(@NotNull ProofKind kind) {}

    record ApplicantRequest(
            @NotNull ApplicantKind kind,
            @NotBlank @Size(max = Lengths.NAME) String name,

            @NotBlank @Pattern(regexp = "[0-9A-Za-z .-]{1,30}")
            String personalId,

            @Size(max = Lengths.NAME) String phone,
            @Size(max = Lengths.NAME) String email,
            @Size(max = Lengths.TEXT) String address) {
        Applicant applicant() {
            return new Applicant(kind, name, personalId, phone, email, address);
        }

        @Override
        public String toString() {
            return "ApplicantRequest[" + kind + ", …]";
        }
    }
}
