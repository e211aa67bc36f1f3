package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.FeeKind;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.command.PayFee;
import vn.dossierledger.api.dossier.command.RefundFee;
import vn.dossierledger.api.dossier.command.RequestFee;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.http.SeenVersion;

/** Fees: asked for, paid, paid back. */
@RestController
@RequestMapping("/api/v1/dossiers")
class FeeController {
    private final CommandDoor door;

    FeeController(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/{code}/fee-requests")
    ResponseEntity<CommandAnswer> ask(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody FeeRequest body,
            HttpServletRequest request) {
        return door.answer(
                new RequestFee(code, seen.version(), caller, body.fees(), Boolean.TRUE.equals(body.blocking())),
                caller,
                request);
    }

    @PostMapping("/{code}/payments")
    ResponseEntity<CommandAnswer> pay(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody PaymentRequest body,
            HttpServletRequest request) {
        return door.answer(
                new PayFee(code, seen.version(), caller, body.amount(), body.method(), body.reference()),
                caller,
                request);
    }

    @PostMapping("/{code}/refunds")
    ResponseEntity<CommandAnswer> refund(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody RefundRequest body,
            HttpServletRequest request) {
        return door.answer(
                new RefundFee(
                        code,
                        seen.version(),
                        caller,
                        body.amount(),
                        Confidential.of(body.reason()),
                        body.legalException()),
                caller,
                request);
    }

    record FeeRequest(@NotEmpty @Size(max = Lengths.LIST) List<@NotNull @Valid FeeLine> items, Boolean blocking) {
        List<FeeItem> fees() {
            return items.stream()
                    .map(item -> new FeeItem(item.kind, item.name, item.amount))
                    .toList();
        }
    }

    /** Whole đồng. */
    record FeeLine(
            @NotNull FeeKind kind,
            @NotBlank @Size(max = Lengths.NAME) String name,
            @NotNull @Positive Long amount) {}

    /** Whole đồng. */
    record PaymentRequest(
            @NotNull @Positive Long amount,
            @NotNull PaymentMethod method,
            @NotBlank @Size(max = Lengths.NAME) String reference) {}

    /** Whole đồng. */
    record RefundRequest(
            @NotNull @Positive Long amount,
            @NotBlank @Size(max = Lengths.TEXT) String reason,
            @Size(max = Lengths.TEXT) String legalException) {
        @Override
        public String toString() {
            return "RefundRequest[" + amount + ", …]";
        }
    }
}
