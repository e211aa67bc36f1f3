package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.ItemCheck;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.command.AcceptDossier;
import vn.dossierledger.api.dossier.command.ApproveSupplement;
import vn.dossierledger.api.dossier.command.CheckCompleteness;
import vn.dossierledger.api.dossier.command.ConfirmCertifiedPaper;
import vn.dossierledger.api.dossier.command.DeclineDossier;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.ProposeSupplement;
import vn.dossierledger.api.dossier.command.RequestSupplement;
import vn.dossierledger.api.dossier.command.SupplementDossier;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.http.SeenVersion;

/** The one-stop looks at what came in, asks for more, declines or accepts. */
@RestController
@RequestMapping("/api/v1/dossiers")
class IntakeController {
    private final CommandDoor door;
    private final Components components;

    IntakeController(CommandDoor door, Components components) {
        this.door = door;
        this.components = components;
    }

    @PostMapping("/{code}/certified-papers")
    ResponseEntity<CommandAnswer> confirmPaper(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody(required = false) PaperRequest body,
            HttpServletRequest request) {
        return door.answer(
                new ConfirmCertifiedPaper(code, seen.version(), caller, body == null ? null : body.receivedAt()),
                caller,
                request);
    }

    @PostMapping("/{code}/completeness-checks")
    ResponseEntity<CommandAnswer> check(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ChecklistRequest body,
            HttpServletRequest request) {
        return door.answer(new CheckCompleteness(code, seen.version(), caller, body.checks()), caller, request);
    }

    @PostMapping("/{code}/supplement-requests")
    ResponseEntity<CommandAnswer> ask(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody SupplementRequest body,
            HttpServletRequest request) {
        List<ItemReason> items = ReasonOfComponent.all(body.items());
        Confidential reason = Confidential.of(body.reason());
        DossierCommand command = Boolean.TRUE.equals(body.proposed())
                ? new ProposeSupplement(code, seen.version(), caller, items, reason, body.respondBy())
                : new RequestSupplement(code, seen.version(), caller, items, reason, body.respondBy());
        return door.answer(command, caller, request);
    }

    @PostMapping("/{code}/supplement-requests/approval")
    ResponseEntity<CommandAnswer> approve(
            @PathVariable String code, Caller caller, SeenVersion seen, HttpServletRequest request) {
        return door.answer(new ApproveSupplement(code, seen.version(), caller), caller, request);
    }

    @PostMapping("/{code}/supplements")
    ResponseEntity<CommandAnswer> supplement(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody SupplementAnswer body,
            HttpServletRequest request) {
        return door.answer(
                new SupplementDossier(
                        code,
                        seen.version(),
                        caller,
                        components.of(caller, body.files()),
                        ReasonOfComponent.all(body.explanations())),
                caller,
                request);
    }

    @PostMapping("/{code}/refusal-of-intake")
    ResponseEntity<CommandAnswer> decline(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody ReasonRequest body,
            HttpServletRequest request) {
        return door.answer(new DeclineDossier(code, seen.version(), caller, body.confidential()), caller, request);
    }

    @PostMapping("/{code}/acceptance")
    ResponseEntity<CommandAnswer> accept(
            @PathVariable String code,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody(required = false) AcceptanceRequest body,
            HttpServletRequest request) {
        PreferenceRequest wish = body == null ? null : body.resultPreference();
        return door.answer(
                new AcceptDossier(code, seen.version(), caller, PreferenceRequest.preference(wish)), caller, request);
    }

    /** @param receivedAt when the post brought it; now without it */
    record PaperRequest(Instant receivedAt) {}

    record ChecklistRequest(
            @NotEmpty @Size(max = Lengths.LIST) List<@NotNull @Valid CheckRequest> items) {
        List<ItemCheck> checks() {
            return items.stream()
                    .map(item -> new ItemCheck(item.component, item.present, item.valid, Confidential.of(item.note)))
                    .toList();
        }
    }

    record CheckRequest(
            @NotBlank @Size(max = Lengths.NAME) String component,
            @NotNull Boolean present,
            @NotNull Boolean valid,
            @Size(max = Lengths.TEXT) String note) {
        @Override
        public String toString() {
            return "CheckRequest[" + component + ", …]";
        }
    }

    /** @param proposed whether a department proposes it and its approver has still to agree */
    record SupplementRequest(
            @NotEmpty @Size(max = Lengths.LIST) List<@NotNull @Valid ReasonOfComponent> items,
            @NotBlank @Size(max = Lengths.TEXT) String reason,
            Instant respondBy,
            Boolean proposed) {
        @Override
        public String toString() {
            return "SupplementRequest[…]";
        }
    }

    record SupplementAnswer(
            @Size(max = Lengths.LIST) List<@NotNull @Valid ComponentFile> components,
            @Size(max = Lengths.LIST) List<@NotNull @Valid ReasonOfComponent> explanations) {
        List<ComponentFile> files() {
            return components == null ? List.of() : components;
        }
    }

    record AcceptanceRequest(@Valid PreferenceRequest resultPreference) {}
}
