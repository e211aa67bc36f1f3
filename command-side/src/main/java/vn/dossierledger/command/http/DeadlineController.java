package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.command.ExtendDeadline;
import vn.dossierledger.api.dossier.command.IssueApology;
import vn.dossierledger.api.dossier.command.LapseSupplement;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.http.SeenVersion;

/** The promised date is spoken of again, or waiting for the citizen comes to an end. What the clock does by itself has no address. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DeadlineController {
    private final CommandDoor door;

    DeadlineController(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/{code}/apologies")
    ResponseEntity<CommandAnswer> apologise(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ApologyRequest body,
            HttpServletRequest request) {
        return door.answer(
                new IssueApology(
                        code,
                        seen.version(),
                        caller,
                        Confidential.of(body.reason()),
                        body.newDueAt(),
                        Confidential.of(body.responsible())),
                caller,
                request);
    }

    @PostMapping("/{code}/extensions")
    ResponseEntity<CommandAnswer> extend(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ExtensionRequest body,
            HttpServletRequest request) {
        return door.answer(
                new ExtendDeadline(code, seen.version(), caller, body.newDueAt(), body.legalBasis()), caller, request);
    }

    @PostMapping("/{code}/supplement-requests/lapse")
    ResponseEntity<CommandAnswer> lapse(
            @PathVariable String code, Caller caller, SeenVersion seen, HttpServletRequest request) {
        return door.answer(new LapseSupplement(code, seen.version(), caller), caller, request);
    }

    record ApologyRequest(
            @NotBlank @Size(max = Lengths.TEXT) String reason,
            @NotNull Instant newDueAt,
            @NotBlank @Size(max = Lengths.TEXT) String responsible) {
        @Override
        public String toString() {
            return "ApologyRequest[" + newDueAt + ", …]";
        }
    }

    record ExtensionRequest(
            @NotNull Instant newDueAt,
            @NotBlank @Size(max = Lengths.TEXT) String legalBasis) {}
}
