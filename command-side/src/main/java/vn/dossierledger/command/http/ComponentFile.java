package vn.dossierledger.command.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A component of a dossier with its uploaded file. */
record ComponentFile(
        @NotBlank @Size(max = Lengths.NAME) String component,
        @NotBlank @Size(max = Lengths.NAME) String attachment) {}
