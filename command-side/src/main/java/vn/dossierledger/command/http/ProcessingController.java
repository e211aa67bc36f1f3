package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.command.AssignOfficer;
import vn.dossierledger.api.dossier.command.DeclareNotPerformed;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.dossier.command.RejectDossier;
import vn.dossierledger.api.dossier.command.SendBackToOneStop;
import vn.dossierledger.api.dossier.command.SendProposalBack;
import vn.dossierledger.api.dossier.command.SignResult;
import vn.dossierledger.api.dossier.command.SubmitProposal;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.http.SeenVersion;

/** The department examines and proposes; the leader decides. */
@RestController
@RequestMapping("/api/v1/dossiers")
class ProcessingController {
    private final CommandDoor door;

    ProcessingController(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/{code}/forwardings")
    ResponseEntity<CommandAnswer> forward(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ForwardingRequest body,
            HttpServletRequest request) {
        return door.answer(new ForwardDossier(code, seen.version(), caller, body.department()), caller, request);
    }

    @PostMapping("/{code}/assignments")
    ResponseEntity<CommandAnswer> assign(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody AssignmentRequest body,
            HttpServletRequest request) {
        return door.answer(new AssignOfficer(code, seen.version(), caller, body.officer()), caller, request);
    }

    @PostMapping("/{code}/send-backs")
    ResponseEntity<CommandAnswer> sendBackToOneStop(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ReasonRequest body,
            HttpServletRequest request) {
        return door.answer(new SendBackToOneStop(code, seen.version(), caller, body.confidential()), caller, request);
    }

    @PostMapping("/{code}/proposals")
    ResponseEntity<CommandAnswer> propose(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ProposalRequest body,
            HttpServletRequest request) {
        return door.answer(
                new SubmitProposal(
                        code,
                        seen.version(),
                        caller,
                        body.kind(),
                        Confidential.of(body.draft()),
                        Confidential.of(body.reason())),
                caller,
                request);
    }

    @PostMapping("/{code}/proposals/send-back")
    ResponseEntity<CommandAnswer> sendBack(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ReasonRequest body,
            HttpServletRequest request) {
        return door.answer(new SendProposalBack(code, seen.version(), caller, body.confidential()), caller, request);
    }

    @PostMapping("/{code}/signature")
    ResponseEntity<CommandAnswer> sign(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody SigningRequest body,
            HttpServletRequest request) {
        return door.answer(
                new SignResult(code, seen.version(), caller, body.signature().signature(), body.resultNumber()),
                caller,
                request);
    }

    @PostMapping("/{code}/rejection")
    ResponseEntity<CommandAnswer> reject(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody RejectionRequest body,
            HttpServletRequest request) {
        return door.answer(
                new RejectDossier(
                        code,
                        seen.version(),
                        caller,
                        Confidential.of(body.reason()),
                        body.signature().signature()),
                caller,
                request);
    }

    @PostMapping("/{code}/non-performance")
    ResponseEntity<CommandAnswer> declareNotPerformed(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ReasonRequest body,
            HttpServletRequest request) {
        return door.answer(new DeclareNotPerformed(code, seen.version(), caller, body.confidential()), caller, request);
    }

    record ForwardingRequest(
            @NotBlank @Size(max = Lengths.NAME) String department) {}

    record AssignmentRequest(
            @NotBlank @Size(max = Lengths.NAME) String officer) {}

    record ProposalRequest(
            @NotNull ProposalKind kind,
            @NotBlank @Size(max = Lengths.DRAFT) String draft,
            @Size(max = Lengths.TEXT) String reason) {
        @Override
        public String toString() {
            return "ProposalRequest[" + kind + ", …]";
        }
    }

    record SigningRequest(
            @NotNull @Valid SignatureRequest signature,
            @Size(max = Lengths.NAME) String resultNumber) {}

    record RejectionRequest(
            @NotBlank @Size(max = Lengths.TEXT) String reason,
            @NotNull @Valid SignatureRequest signature) {
        @Override
        public String toString() {
            return "RejectionRequest[…]";
        }
    }
}
