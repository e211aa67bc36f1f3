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
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.command.CheckOriginals;
import vn.dossierledger.api.dossier.command.DispatchResult;
import vn.dossierledger.api.dossier.command.ReportDeliveryFailure;
import vn.dossierledger.api.dossier.command.ReturnResult;
import vn.dossierledger.api.dossier.command.ReturnToOneStop;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.http.SeenVersion;

/** The result leaves through the one-stop. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DeliveryController {
    private final CommandDoor door;

    DeliveryController(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/{code}/return-to-one-stop")
    ResponseEntity<CommandAnswer> handOver(
            @PathVariable String code, Caller caller, SeenVersion seen, HttpServletRequest request) {
        return door.answer(new ReturnToOneStop(code, seen.version(), caller), caller, request);
    }

    @PostMapping("/{code}/original-checks")
    ResponseEntity<CommandAnswer> compare(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody OriginalsRequest body,
            HttpServletRequest request) {
        return door.answer(
                new CheckOriginals(code, seen.version(), caller, body.match(), Confidential.of(body.differences())),
                caller,
                request);
    }

    @PostMapping("/{code}/dispatches")
    ResponseEntity<CommandAnswer> dispatch(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody DispatchRequest body,
            HttpServletRequest request) {
        return door.answer(
                new DispatchResult(code, seen.version(), caller, body.carrier(), body.trackingNumber()),
                caller,
                request);
    }

    @PostMapping("/{code}/dispatches/failure")
    ResponseEntity<CommandAnswer> fail(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ReasonRequest body,
            HttpServletRequest request) {
        return door.answer(
                new ReportDeliveryFailure(code, seen.version(), caller, body.confidential()), caller, request);
    }

    @PostMapping("/{code}/return")
    ResponseEntity<CommandAnswer> giveBack(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ReturnRequest body,
            HttpServletRequest request) {
        return door.answer(
                new ReturnResult(
                        code,
                        seen.version(),
                        caller,
                        body.channel(),
                        Confidential.of(body.receivedBy()),
                        body.receivedAt()),
                caller,
                request);
    }

    record OriginalsRequest(
            @NotNull Boolean match,
            @Size(max = Lengths.TEXT) String differences) {
        @Override
        public String toString() {
            return "OriginalsRequest[" + match + ", …]";
        }
    }

    record DispatchRequest(
            @NotBlank @Size(max = Lengths.NAME) String carrier,
            @NotBlank @Size(max = Lengths.NAME) String trackingNumber) {}

    record ReturnRequest(
            @NotNull ReturnChannel channel,
            @Size(max = Lengths.NAME) String receivedBy,
            Instant receivedAt) {
        @Override
        public String toString() {
            return "ReturnRequest[" + channel + ", …]";
        }
    }
}
