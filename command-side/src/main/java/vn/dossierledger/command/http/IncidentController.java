package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.incident.ConfirmOutage;
import vn.dossierledger.api.incident.EndOutage;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.incident.IncidentKind;
import vn.dossierledger.api.incident.ReportIncident;
import vn.dossierledger.api.incident.ResolveIncident;
import vn.dossierledger.http.SeenVersion;

/** Officers tell of incidents; who runs the system says what they were, and when they are over (QN 10.7; CM 11.7; BT 17.3). */
@RestController
@RequestMapping("/api/v1/incidents")
class IncidentController {

    /** The number of a ticket or a notice, such as {@code TB-12/2026}: incidents hold no free text, so they can name nobody. */
    private static final String NUMBER = "[\\p{L}\\p{N}./_-]{1,64}";

    private final CommandDoor door;
    private final RequestIds ids;

    IncidentController(CommandDoor door, RequestIds ids) {
        this.door = door;
        this.ids = ids;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> report(
            Caller caller, @Valid @RequestBody ReportRequest body, HttpServletRequest request) {
        ReportIncident command = new ReportIncident(
                IncidentIds.incident(ids.next()),
                caller,
                body.kind(),
                body.authorities(),
                body.since(),
                body.reference());
        return door.create(command, caller, request, "/api/v1/incidents");
    }

    @PostMapping("/{id}/outage")
    ResponseEntity<CommandAnswer> confirm(
            @PathVariable String id,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody(required = false) OutageRequest body,
            HttpServletRequest request) {
        OutageRequest said = body == null ? new OutageRequest(null, null, null, null) : body;
        ConfirmOutage command = new ConfirmOutage(
                IncidentIds.incident(id),
                seen.version(),
                caller,
                said.authorities(),
                said.from(),
                said.to(),
                said.reference());
        return door.answer(command, caller, request);
    }

    @PostMapping("/{id}/outage/end")
    ResponseEntity<CommandAnswer> end(
            @PathVariable String id,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody(required = false) EndRequest body,
            HttpServletRequest request) {
        return door.answer(
                new EndOutage(IncidentIds.incident(id), seen.version(), caller, body == null ? null : body.to()),
                caller,
                request);
    }

    @PostMapping("/{id}/resolution")
    ResponseEntity<CommandAnswer> resolve(
            @PathVariable String id,
            Caller caller,
            SeenVersion seen,
            @Valid @RequestBody(required = false) ResolutionRequest body,
            HttpServletRequest request) {
        ResolutionRequest said = body == null ? new ResolutionRequest(null, null) : body;
        return door.answer(
                new ResolveIncident(
                        IncidentIds.incident(id), seen.version(), caller, said.resolvedAt(), said.reference()),
                caller,
                request);
    }

    /**
     * What does not work, and for whom.
     *
     * @param since when it was noticed; now unless it is said
     */
    record ReportRequest(
            @NotNull IncidentKind kind,
            @NotEmpty @Size(max = Lengths.LIST) Set<@NotBlank @Size(max = Lengths.NAME) String> authorities,
            Instant since,
            @Pattern(regexp = NUMBER) String reference) {}

    /**
     * That it was an outage.
     *
     * @param authorities those of the report unless others are named
     * @param from since it was noticed unless it is said
     * @param to not while it lasts
     */
    record OutageRequest(
            @Size(min = 1, max = Lengths.LIST) Set<@NotBlank @Size(max = Lengths.NAME) String> authorities,
            Instant from,
            Instant to,
            @Pattern(regexp = NUMBER) String reference) {}

    /** @param to now unless it is said */
    record EndRequest(Instant to) {}

    /** @param resolvedAt now unless it is said */
    record ResolutionRequest(
            Instant resolvedAt, @Pattern(regexp = NUMBER) String reference) {}
}
