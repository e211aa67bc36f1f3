package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.command.CorrectRecord;
import vn.dossierledger.api.dossier.command.DecideWithdrawal;
import vn.dossierledger.api.dossier.command.ErasePersonalData;
import vn.dossierledger.api.dossier.command.ReopenDossier;
import vn.dossierledger.api.dossier.command.RequestWithdrawal;
import vn.dossierledger.api.dossier.command.ResumeProcessing;
import vn.dossierledger.api.dossier.command.StopProcessing;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.http.SeenVersion;

/** A life is interrupted, given back, or begun again; its record is set right, or its person forgotten. */
@RestController
@RequestMapping("/api/v1/dossiers")
class EndingController {
    private final CommandDoor door;

    EndingController(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/{code}/withdrawal-requests")
    ResponseEntity<CommandAnswer> wishBack(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody WithdrawalRequest body,
            HttpServletRequest request) {
        return door.answer(
                new RequestWithdrawal(code, seen.version(), caller, Confidential.of(body.reason())), caller, request);
    }

    @PostMapping("/{code}/withdrawal-requests/decision")
    ResponseEntity<CommandAnswer> decide(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody DecisionRequest body,
            HttpServletRequest request) {
        return door.answer(
                new DecideWithdrawal(code, seen.version(), caller, body.granted(), Confidential.of(body.reason())),
                caller,
                request);
    }

    @PostMapping("/{code}/stop")
    ResponseEntity<CommandAnswer> stop(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody StopRequest body,
            HttpServletRequest request) {
        return door.answer(
                new StopProcessing(code, seen.version(), caller, Confidential.of(body.reason()), body.legalBasis()),
                caller,
                request);
    }

    @PostMapping("/{code}/resumption")
    ResponseEntity<CommandAnswer> resume(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody StopRequest body,
            HttpServletRequest request) {
        return door.answer(
                new ResumeProcessing(code, seen.version(), caller, Confidential.of(body.reason()), body.legalBasis()),
                caller,
                request);
    }

    @PostMapping("/{code}/reopening")
    ResponseEntity<CommandAnswer> reopen(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ReopeningRequest body,
            HttpServletRequest request) {
        return door.answer(
                new ReopenDossier(code, seen.version(), caller, Confidential.of(body.reason()), body.approvedBy()),
                caller,
                request);
    }

    @PostMapping("/{code}/erasure")
    ResponseEntity<CommandAnswer> erase(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ErasureRequest body,
            HttpServletRequest request) {
        return door.answer(new ErasePersonalData(code, seen.version(), caller, body.legalBasis()), caller, request);
    }

    @PostMapping("/{code}/corrections")
    ResponseEntity<CommandAnswer> correct(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody CorrectionRequest body,
            HttpServletRequest request) {
        return door.answer(
                new CorrectRecord(
                        code,
                        seen.version(),
                        caller,
                        body.event(),
                        body.field(),
                        Confidential.of(body.after()),
                        Confidential.of(body.reason())),
                caller,
                request);
    }

    record WithdrawalRequest(@Size(max = Lengths.TEXT) String reason) {
        @Override
        public String toString() {
            return "WithdrawalRequest[…]";
        }
    }

    record DecisionRequest(
            @NotNull Boolean granted,
            @Size(max = Lengths.TEXT) String reason) {
        @Override
        public String toString() {
            return "DecisionRequest[" + granted + ", …]";
        }
    }

    record StopRequest(
            @NotBlank @Size(max = Lengths.TEXT) String reason,
            @NotBlank @Size(max = Lengths.NAME) String legalBasis) {
        @Override
        public String toString() {
            return "StopRequest[…]";
        }
    }

    record ErasureRequest(
            @NotBlank @Size(max = Lengths.NAME) String legalBasis) {}

    record CorrectionRequest(
            @NotNull @PositiveOrZero Long event,
            @NotBlank @Size(max = Lengths.NAME) String field,
            @NotBlank @Size(max = Lengths.DRAFT) String after,
            @NotBlank @Size(max = Lengths.TEXT) String reason) {
        @Override
        public String toString() {
            return "CorrectionRequest[…]";
        }
    }

    record ReopeningRequest(
            @NotBlank @Size(max = Lengths.TEXT) String reason,
            @NotBlank @Size(max = Lengths.NAME) String approvedBy) {
        @Override
        public String toString() {
            return "ReopeningRequest[…]";
        }
    }
}
